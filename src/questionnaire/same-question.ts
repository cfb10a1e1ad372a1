import type { Question } from '../rules/questionnaires.ts';

/** True for a question that two forms both ask: by its id; else by its norm, where both ask for compliance. */
export const isSameQuestion = (one: Question, other: Question): boolean =>
  one.id === other.id ||
  (one.norm !== undefined && one.norm === other.norm && one.kind === 'compliance' && other.kind === 'compliance');
