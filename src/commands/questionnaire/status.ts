import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { findingsOf } from '../../questionnaire/answer-findings.ts';
import { printedTable } from '../../questionnaire/printed-table.ts';
import { progressOf, type SectionProgress } from '../../questionnaire/progress.ts';
import { type Questionnaire, questionnaireOf } from '../../rules/questionnaires.ts';
import { checkReadable, type Found, foundIn, type Opened, opened, type QuestionnaireAction } from './action.ts';

/** Says how far the questionnaire of a year is, part by part, and what stands in the way of sending it. */
export const status: QuestionnaireAction = async (session, year, options) => {
  const centre = await opened(session, options);
  if (options.json !== true && questionnaireOf(centre.facts.repository, year) === undefined) {
    checkReadable(centre, year);
    session.print(`${fillSentence(centre.texts.words.notStarted, { year })}\n`);
    return 0;
  }
  const found = foundIn(centre, year);
  const sections = progressOf(found.questionnaire, found.asked);
  const blocking = findingsOf(centre.facts, found.questionnaire).length;
  session.print(
    options.json === true
      ? statusJson(found.questionnaire, sections, blocking)
      : page(centre, found, { sections, blocking }),
  );
  return 0;
};

interface Progress {
  readonly sections: readonly SectionProgress[];
  readonly blocking: number;
}

function page(
  { texts: { words }, language, facts: { repository } }: Opened,
  { questionnaire, form }: Found,
  { sections, blocking }: Progress,
): string {
  const { year, controlledYear, signedOn, signedBy, sentOn, sentTo } = questionnaire.data;
  const row = (title: string, parts: readonly SectionProgress[]) => [
    title,
    ...(['confirmed', 'proposed', 'open'] as const).map((state) => String(sum(parts, state))),
  ];
  const table = [
    ['', words.confirmed, words.proposed, words.open],
    ...sections.map((one) => row(one.title, [one])),
    row(words.all, sections),
  ];
  const to = typeof sentTo === 'string' ? { to: sentTo } : {};
  const { firstName = '', lastName = '' } = repository.find('people', signedBy ?? '')?.data ?? {};
  const name = `${firstName} ${lastName}`.trim() || signedBy;
  const person = name === undefined ? {} : { person: name };
  const readiness = blocking === 0 ? words.ready : fillSentence(plural(words.blocking, blocking, language), { year });
  const lines = [
    fillSentence(words.title, { year, controlled: controlledYear, form: form.id }),
    '',
    ...printedTable(table),
    '',
    ...(sentOn !== undefined && blocking === 0 ? [] : [readiness]),
    signedOn === undefined
      ? words.notSigned
      : fillSentence(words.signed, { day: language.formatDay(signedOn), ...person }),
    sentOn === undefined ? words.notSent : fillSentence(words.sent, { day: language.formatDay(sentOn), ...to }),
  ];
  return `${lines.join('\n')}\n`;
}

const sum = (parts: readonly SectionProgress[], state: 'confirmed' | 'proposed' | 'open'): number =>
  parts.reduce((total, one) => total + one[state], 0);

/** `formatVersion` changes when a field changes its meaning; what is not known is null. */
function statusJson({ data }: Questionnaire, sections: readonly SectionProgress[], blocking: number): string {
  const { year, controlledYear, form, signedOn = null, sentOn = null } = data;
  return `${JSON.stringify({ formatVersion: 1, year, controlledYear, form, sections, blocking, signedOn, sentOn }, null, 2)}\n`;
}
