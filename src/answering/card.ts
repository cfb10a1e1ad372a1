import { wrap } from '../reports/wrap.ts';
import type { Answer } from '../rules/questionnaires.ts';
import type { Situation } from './situation.ts';
import { type Speech, say, textIn, valueIn } from './speech.ts';

/** Which question of how many. */
export interface Progress {
  readonly place: number;
  readonly of: number;
}

/** What one needs to know to answer a question, for the screen. */
export function cardOf(situation: Situation, { place, of }: Progress, speech: Speech): string {
  const { asked } = situation;
  const { paint } = speech;
  const section = [...new Set([asked.section, asked.sectionTitle])].filter(Boolean).join(' · ');
  const number = asked.number === '' ? '' : `${asked.number}  `;
  const head = paint.dim(wrap(`${place}/${of}${section === '' ? '' : ` · ${section}`}`, speech.width, '  '));
  return [
    '',
    head,
    paint.bold(wrap(`${number}${asked.text}`, speech.width, ' '.repeat(number.length))),
    ...normLines(situation, speech),
    ...lastYearLines(situation, speech),
    ...answerLines(situation, speech),
    ...contradictionLines(situation, speech),
    '',
  ].join('\n');
}

const labelled = (speech: Speech, label: string, text: string): string =>
  wrap(`  ${label}${speech.language.code === 'fr' ? ' ' : ''}: ${text}`, speech.width, '    ');

const pointed = ({ width }: Speech, sign: string, text: string): string => wrap(`    ${sign} ${text}`, width, '      ');

function normLines({ asked: { norm, help } }: Situation, speech: Speech): readonly string[] {
  const obligation = textIn(speech, norm?.obligation);
  const evidence = norm?.evidence ?? [];
  return [
    ...(obligation === '' ? [] : [labelled(speech, say(speech, 'obligation'), obligation)]),
    ...(evidence.length === 0 ? [] : [labelled(speech, say(speech, 'evidence'), evidence.join(' ; '))]),
    ...(help === '' ? [] : [labelled(speech, say(speech, 'help'), help)]),
  ];
}

function lastYearLines({ asked, lastYear }: Situation, speech: Speech): readonly string[] {
  if (lastYear?.value === undefined) return [];
  const why = textIn(speech, lastYear.explanation);
  const said = valueIn(speech, asked, lastYear.value) + (why === '' ? '' : `. ${why}`);
  return [labelled(speech, say(speech, 'lastYear'), said)];
}

function answerLines({ asked, answer }: Situation, speech: Speech): readonly string[] {
  if (answer?.value === undefined) {
    const without = labelled(speech, say(speech, 'proposal'), say(speech, 'proposalWithout'));
    return [speech.paint.info(without), ...proofLines(answer, speech)];
  }
  const basis = answer.basis === undefined ? '' : ` (${speech.texts.bases[answer.basis]})`;
  const label = say(speech, answer.state === 'proposed' ? 'proposal' : 'answered');
  const why = textIn(speech, answer.explanation);
  const remedy = remedyOf(answer, speech);
  return [
    speech.paint.info(labelled(speech, label, valueIn(speech, asked, answer.value) + basis)),
    ...(why === '' ? [] : [labelled(speech, say(speech, 'explanation'), why)]),
    ...(remedy === '' ? [] : [labelled(speech, say(speech, 'remedy'), remedy)]),
    ...proofLines(answer, speech),
  ];
}

/** 'onduleur, 31 décembre 2026' */
export const remedyOf = ({ actions = [], due }: Answer, { language }: Speech): string =>
  [...actions, ...(due === undefined ? [] : [language.formatDay(due)])].join(', ');

function proofLines(answer: Answer | undefined, speech: Speech): readonly string[] {
  const proof = answer?.proof ?? [];
  if (proof.length === 0) return [];
  const sep = speech.language.code === 'fr' ? ' : ' : ': ';
  return [
    `  ${say(speech, 'proof')}${sep.trimEnd()}`,
    ...proof.map(({ at, says }) => pointed(speech, '•', `${at}${sep}${says}`)),
  ];
}

function contradictionLines({ contradictions }: Situation, speech: Speech): readonly string[] {
  if (contradictions.length === 0) return [];
  const { paint, checks } = speech;
  const titles = contradictions.map(({ code }) => `${checks[code]?.title ?? code} (${code})`);
  const label = `  ${say(speech, 'contradicted')}${speech.language.code === 'fr' ? ' :' : ':'}`;
  return [paint.error(label), ...[...new Set(titles)].map((title) => pointed(speech, '!', title))];
}
