import type { DeadlineCode } from '../deadlines/deadline.ts';

/** What a list of deadlines says of one topic. */
export interface DeadlineText {
  /** What to do, in the imperative: 'Revoir {count} habilitation|Revoir {count} habilitations'. Same holes as a check's sentences. */
  readonly title: string;
  /** The family a calendar shows it under. */
  readonly category: string;
}

/** Words of the list itself. */
export type DueWord =
  | 'overdue'
  | 'week'
  | 'late'
  | 'undated'
  | 'noDay'
  | 'waived'
  | 'waivers'
  | 'today'
  | 'tomorrow'
  | 'in'
  | 'hour'
  | 'who'
  | 'where'
  | 'since'
  | 'nothing'
  | 'nothingOverdue'
  | 'later'
  | 'incomplete'
  | 'calendar'
  | 'written'
  | 'heading'
  | 'ofCentre';

/** The sentences of the deadlines: apart, because only one command says them. */
export interface DeadlineTexts {
  readonly topics: Readonly<Record<DeadlineCode, DeadlineText>>;
  readonly words: Readonly<Record<DueWord, string>>;
  /** '2026-11' -> 'novembre 2026'. */
  formatMonth(month: string): string;
}
