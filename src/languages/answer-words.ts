import type { ComplianceValue } from '../rules/questionnaires.ts';

export type AnswerWord =
  | 'obligation'
  | 'evidence'
  | 'help'
  | 'lastYear'
  | 'answered'
  | 'proposal'
  | 'proposalWithout'
  | 'proof'
  | 'contradicted'
  | 'explanation'
  | 'remedy'
  | 'ask'
  | 'confirm'
  | 'keep'
  | 'type'
  | 'skip'
  | 'previous'
  | 'quit'
  | 'askValue'
  | 'askExplanation'
  | 'askAction'
  | 'askDay'
  | 'giveDay'
  | 'keepRemedy'
  | 'back'
  | 'closed'
  | 'wantsNumber'
  | 'wantsDay'
  | 'wantsPastDay'
  | 'wantsWhole'
  | 'wantsLaterDay'
  | 'actionClosed'
  | 'recap'
  | 'wantsText'
  | 'wantsChoice'
  | 'wantsExplanation'
  | 'saved'
  | 'interrupted'
  | 'wouldWrite'
  | 'unchanged'
  | 'confirmed'
  | 'open'
  | 'nothingOpen'
  | 'searchHint'
  | 'navigate'
  | 'select'
  | 'noMatch'
  | 'noChoice';

/** What `questionnaire answer` says. */
export interface AnswerWords {
  readonly words: Readonly<Record<AnswerWord, string>>;
  readonly values: Readonly<Record<ComplianceValue | 'yes' | 'no', string>>;
  /** What one may type for each, besides its name and its value. */
  readonly typedAs: Readonly<Record<ComplianceValue | 'yes' | 'no', readonly string[]>>;
  /** What a proposed answer rests on. */
  readonly bases: Readonly<Record<'statement' | 'registers' | 'fact' | 'last-year' | 'adviser', string>>;
}
