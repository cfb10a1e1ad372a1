import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Concern } from '../languages/statement-words.ts';
import type { Day } from '../model/day.ts';
import { periods } from '../norms/periods.ts';
import { printable } from '../reports/printable.ts';
import { wrap } from '../reports/wrap.ts';
import { domainTitle } from '../rules/norm-domains.ts';
import type { Compliance } from './compliance.ts';
import { chosenNorms, concerns, coverageOf, isConcerned } from './concerns.ts';
import { normLines } from './norm-lines.ts';
import type { Screen } from './screen.ts';

/** What the list is about, besides the norms. */
export interface StatementHead {
  /** '' when the organisation is not described. */
  readonly organisation: string;
  readonly profile: string;
  readonly level: string;
  readonly today: Day;
  readonly compliance: Compliance;
  /** The norms in this case only. */
  readonly only: Concern | undefined;
  /** What is said first when some files have faults; '' when none has. */
  readonly warning: string;
}

/** The norms for people: domain by domain, then what asks for work, in figures. */
export function printStatement(head: StatementHead, screen: Screen): string {
  const domains = domainSections(head, screen);
  const sections = [
    headLines(head, screen),
    ...(domains.length === 0 ? [[screen.paint.good(screen.texts.words.none)]] : domains),
    ...(head.only === undefined ? [summaryLines(head, screen)] : []),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines({ organisation, today, profile, level, compliance, warning }: StatementHead, screen: Screen) {
  const { language, texts, paint, width } = screen;
  const { words } = texts;
  const fold = (text: string): string => (width === undefined ? text : wrap(text, width));
  const { binding, conditional } = coverageOf(compliance.norms);
  const covered = (forms: string, { stated, count }: typeof binding): string =>
    fillSentence(plural(forms.replaceAll('{count}', '{all}'), stated, language), { stated, all: count });
  return [
    paint.bold(printable(organisation)),
    fold(fillSentence(words.head, { day: language.formatDay(today), profile, level })),
    ...(warning === '' ? [] : [paint.note(fold(warning))]),
    ...(binding.count === 0 ? [fold(words.unbound)] : [covered(words.coverage, binding)]),
    ...(conditional.count === 0 ? [] : [covered(words.conditions, conditional)]),
    ...(compliance.norms.some(({ number }) => number.startsWith('~')) ? [paint.dim(fold(words.tilde))] : []),
  ].filter((line) => line !== '');
}

function domainSections({ compliance, only }: StatementHead, screen: Screen): readonly (readonly string[])[] {
  const { texts, domains, paint, language } = screen;
  const chosen = new Set(chosenNorms(compliance, only));
  return compliance.domains.flatMap((one) => {
    const { norms } = one;
    const shown = norms.filter((norm) => chosen.has(norm));
    if (shown.length === 0) return [];
    const { binding } = coverageOf(norms);
    const name = domainTitle(one, language.code, { ...domains, other: texts.words.other });
    const heading = binding.count === 0 ? name : fillSentence(texts.words.domain, { name, ...binding });
    return [[paint.title(heading), ...shown.flatMap((norm) => normLines(norm, screen))]];
  });
}

/** The number first, and how to see those norms alone. */
function summaryLines({ compliance: { norms } }: StatementHead, { texts, language, paint }: Screen): readonly string[] {
  const period = language.formatPeriod(periods['norm-assessment']);
  const bare = norms.filter(({ lacksAction }) => lacksAction).length;
  const lines = concerns.map((concern) => {
    const count = norms.filter((one) => isConcerned(one, concern)).length;
    const said = fillSentence(plural(texts.concerns[concern], count, language), {
      period,
      bare,
    });
    return `${(count > 0 ? paint.note : paint.good)(String(count).padStart(5))}  ${said}`;
  });
  return [paint.title(texts.words.summary), ...lines];
}
