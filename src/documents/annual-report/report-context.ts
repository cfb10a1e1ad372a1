import { localDay } from '../../clocks/instant.ts';
import type { AnnualReportWords, ReportPhrase } from '../../languages/annual-report-words.ts';
import { annualReportWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { type Day, yearEnd } from '../../model/day.ts';
import type { Values } from '../../model/diagnostic.ts';
import type { Facts } from '../../model/repository.ts';
import { yearOf } from '../../rules/controlled-documents.ts';

/** What every section of a report knows: the year it speaks of, and the registers as of its last day. */
export interface ReportContext {
  /** As of the day of printing: what the council decided on the report came after its year. */
  readonly facts: Facts;
  /** As of the last day that the report speaks of. */
  readonly atEnd: Facts;
  readonly language: Language;
  readonly words: AnnualReportWords;
  readonly year: number;
  readonly start: Day;
  /** 31 December; of a year that still runs, the day of printing. */
  readonly end: Day;
  /** The year still runs. */
  readonly isProvisional: boolean;
  /** A phrase in the form that its count asks for; '{count}' is that count. */
  say(phrase: ReportPhrase, values?: Values, count?: number): string;
  /** Words that hang on a count alone: '{count} suivi|{count} suivis'. */
  count(forms: string, count: number): string;
}

/** The last complete year; on 31 December, the year of that day. */
export const usualYear = (today: Day): number => yearOf(today) - (today === yearEnd(yearOf(today)) ? 0 : 1);

export function reportContext(facts: Facts, language: Language, year: number): ReportContext {
  const words = annualReportWordsOf(language.code);
  const last = yearEnd(year);
  const isProvisional = facts.today < last;
  const end = isProvisional ? facts.today : last;
  return {
    facts,
    atEnd: { repository: facts.repository, today: end, revision: facts.revision, replay: true },
    language,
    words,
    year,
    start: `${year}-01-01`,
    end,
    isProvisional,
    say: (phrase, values = {}, count = 1) => fillSentence(plural(words.phrases[phrase], count, language), values),
    count: (forms, count) => plural(forms, count, language),
  };
}

/** True for a day of the year that the report speaks of. */
export const isInYear = ({ start, end }: ReportContext, day: Day | undefined): boolean =>
  day !== undefined && start <= day && day <= end;

/** The same for a moment, by Belgian clocks. */
export const happenedInYear = (context: ReportContext, instant: string | undefined): boolean =>
  instant !== undefined && isInYear(context, localDay(instant));

/** '31 décembre 2025', the last day that the report speaks of. */
export const lastDay = ({ language, end }: ReportContext): string => language.formatDay(end);
