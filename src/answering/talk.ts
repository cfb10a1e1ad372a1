import type { Ask, Flags } from '../ask/question.ts';
import type { Facts } from '../model/repository.ts';
import type { Reply } from '../questionnaire/answer.ts';
import type { Answer } from '../rules/questionnaires.ts';
import type { Speech } from './speech.ts';

/** What a person does with a question. */
export type Move = { readonly reply: Reply } | 'skip' | 'previous' | 'quit' | 'again' | 'broken-off';

export interface Talk {
  readonly ask: Ask | undefined;
  readonly flags: Flags;
  readonly speech: Speech;
  readonly facts: Facts;
}

/** A way out of a question without an answer. */
export type Turn = Exclude<Move, object>;

/** The answer that takes shape. */
export interface Answering {
  readonly answer: Answer;
  /** The value is the one that stood there: its explanation and its action stay. */
  readonly confirmed: boolean;
}
