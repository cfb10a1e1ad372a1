/** What can be wrong with one answer. */
export type AnswerFindingWord =
  | 'unanswered'
  | 'not-confirmed'
  | 'value-of-wrong-kind'
  | 'unknown-question'
  | 'question-twice'
  | 'no-explanation'
  | 'gap-without-action'
  | 'contradicted'
  | 'fact-differs';
