import type { Repository } from '../model/repository.ts';
import { type Answer, answerTo, formOf, type Question, type Questionnaire } from '../rules/questionnaires.ts';
import { isSameQuestion } from './same-question.ts';

export type ChangeKind = 'new' | 'vanished' | 'value' | 'explanation';

/** How the answer to one question moved from one year to the next. */
export interface AnswerChange {
  readonly kind: ChangeKind;
  readonly question: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/**
 * What changed since the questionnaire of the year before, in the order of this one; what vanished comes last. Questions
 * whose id changed with the form are found again by their norm.
 */
export function changesSince(
  repository: Repository,
  previous: Questionnaire,
  current: Questionnaire,
): readonly AnswerChange[] {
  const [formerly, now] = [previous, current].map((one) => formOf(repository, one)?.data.questions ?? []);
  const isSame = (before: Answer, after: Answer): boolean => {
    const [one, other] = [questionOf(formerly, before), questionOf(now, after)];
    return one !== undefined && other !== undefined && isSameQuestion(one, other);
  };
  const moved = current.data.answers.flatMap((after): readonly AnswerChange[] => {
    const before =
      answerTo(previous, after.question)?.answer ?? previous.data.answers.find((one) => isSame(one, after));
    const kind = kindOf(before, after);
    return kind === undefined ? [] : [{ kind, question: after.question, before, after }];
  });
  const vanished = previous.data.answers.filter(
    (before) =>
      answerTo(current, before.question) === undefined && !current.data.answers.some((after) => isSame(before, after)),
  );
  return [
    ...moved,
    ...vanished.map((before) => ({ kind: 'vanished' as const, question: before.question, before, after: undefined })),
  ];
}

const questionOf = (questions: readonly Question[] = [], { question }: Answer): Question | undefined =>
  questions.find(({ id }) => id === question);

function kindOf(before: Answer | undefined, after: Answer): ChangeKind | undefined {
  if (before === undefined) return 'new';
  if (before.value !== after.value) return 'value';
  return JSON.stringify(before.explanation) === JSON.stringify(after.explanation) ? undefined : 'explanation';
}
