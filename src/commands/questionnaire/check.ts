import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { placeAlone } from '../../model/location.ts';
import type { AnswerFinding } from '../../questionnaire/answer-finding.ts';
import { findingsOf } from '../../questionnaire/answer-findings.ts';
import { shownPath } from '../../reports/report.ts';
import { foundIn, type Opened, opened, type QuestionnaireAction } from './action.ts';

/** Lists what stands in the way of sending the questionnaire of a year; exit code 1 when there is anything, or when registers cannot be read. */
export const check: QuestionnaireAction = async (session, year, options) => {
  const centre = await opened(session, options);
  const { questionnaire } = foundIn(centre, year);
  const faulty = centre.faults.filter(({ severity }) => severity === 'error').length;
  if (faulty > 0) session.tell(plural(centre.texts.words.registersFaulty, faulty, centre.language));
  const findings = findingsOf(centre.facts, questionnaire);
  session.print(options.json === true ? checkJson(year, findings) : page(centre, year, findings));
  return findings.length === 0 && faulty === 0 ? 0 : 1;
};

function page({ root, language, texts }: Opened, year: number, findings: readonly AnswerFinding[]): string {
  if (findings.length === 0) return `${fillSentence(texts.words.clean, { year })}\n`;
  const lines = findings.map(({ kind, question, field = '', at, value = '', against = '' }) => {
    const place = `${shownPath(root, at.file)}:${at.line}:${at.column}`;
    const said = fillSentence(texts.findings[kind], { value, against });
    return `${place}  ${fillSentence(texts.words.line, { question: question ?? field, said })}`;
  });
  return `${[...lines, '', plural(texts.words.found, findings.length, language)].join('\n')}\n`;
}

function checkJson(year: number, findings: readonly AnswerFinding[]): string {
  const plain = findings.map(({ kind, question = null, field = null, at, value = null, against = null }) => ({
    kind,
    question,
    field,
    value,
    against,
    at: placeAlone(at),
  }));
  return `${JSON.stringify({ formatVersion: 1, year, findings: plain }, null, 2)}\n`;
}
