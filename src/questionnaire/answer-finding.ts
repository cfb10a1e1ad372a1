import type { Location } from '../model/location.ts';
import type { AnswerFault } from '../rules/answer-faults.ts';

/** What `questionnaire check` can find wrong with an answer. */
export type AnswerFindingKind =
  | AnswerFault
  | 'contradicted'
  | 'fact-differs'
  | 'fact-to-come'
  | 'fact-fraction'
  | 'due-past'
  | 'action-closed'
  | SendingFindingKind;

/** What can be wrong with a questionnaire as a whole. */
type SendingFindingKind =
  | 'year-twice'
  | 'wrong-controlled-year'
  | 'unknown-person'
  | 'signed-by-nobody'
  | 'day-to-come'
  | 'sent-unsigned'
  | 'sent-before-signed';

export interface AnswerFinding {
  readonly kind: AnswerFindingKind;
  /** Absent where the questionnaire as a whole is at fault: `field` says which field of it. */
  readonly question?: string;
  readonly field?: string;
  readonly at: Location;
  /** What is written, where that is the fault. */
  readonly value?: string;
  /** The rules that contradict, or the value that the registers give. */
  readonly against?: string;
}
