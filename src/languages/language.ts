import type { Day } from '../model/day.ts';
import type { Problem } from '../model/errors.ts';
import type { Term } from './terms.ts';
import type { Word } from './words.ts';

/** What a finding and `explain` say of one check. Holes such as `{name}` are filled with the finding's values. */
export interface CheckText {
  /** A few words, without holes: the headline of `explain` and of the generated page. */
  readonly title: string;
  /** One sentence: what is wrong, here. */
  readonly message: string;
  /** One sentence in the imperative: how to mend it. May use the same holes. */
  readonly hint: string;
  /** Why it matters, in plain words, one to three sentences; legal sources are named by the rule's norms. */
  readonly why: string;
}

/** The sentences of every check, by its code. */
export type CheckTexts = Readonly<Record<string, CheckText>>;

/** What `list` says of a register or a document. */
export interface ListedText {
  readonly title: string;
  readonly description: string;
}

/** Why a request cannot be carried out, and what to do. Same holes as a check's sentences. */
export interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

/** A language the tool speaks: its words, its dates, its sentences. */
export interface Language {
  readonly code: 'fr' | 'nl' | 'de' | 'en';
  readonly terms: Readonly<Record<Term, string>>;
  /** Words of the command line. */
  readonly words: Readonly<Record<Word, string>>;
  readonly problems: Readonly<Record<Problem, ProblemText>>;
  /** By role of a related place: 'departure' -> 'départ de la personne'. */
  readonly roles: Readonly<Record<string, string>>;
  /** '2026-03-01' -> '1er mars 2026'. */
  formatDay(day: Day): string;
  /** 'P6M' -> 'six mois'; 'P1Y6M' -> 'un an et six mois'. ISO 8601 duration without a time part. */
  formatPeriod(period: string): string;
  /** ['a', 'b', 'c'] -> 'a, b et c'. */
  formatList(words: readonly string[]): string;
}
