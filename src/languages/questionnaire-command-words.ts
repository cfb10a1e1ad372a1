import type { AnswerFindingWord } from './questionnaire-finding-words.ts';

export type QuestionnaireWord =
  | 'head'
  | 'official'
  | 'howTo'
  | 'contradicted'
  | 'prepared'
  | 'wouldWrite'
  | 'next'
  | 'title'
  | 'notStarted'
  | 'confirmed'
  | 'proposed'
  | 'open'
  | 'all'
  | 'blocking'
  | 'ready'
  | 'signed'
  | 'notSigned'
  | 'sent'
  | 'notSent'
  | 'clean'
  | 'found'
  | 'same'
  | 'changes'
  | 'absent'
  | 'registersFaulty'
  | 'line';

/** What `questionnaire` says; a bar parts singular and plural. */
export interface QuestionnaireTexts {
  readonly words: Readonly<Record<QuestionnaireWord, string>>;
  readonly findings: Readonly<Record<AnswerFindingWord, string>>;
  readonly changes: Readonly<Record<'new' | 'vanished' | 'value' | 'explanation', string>>;
}
