import { type Answer, answerTo, type Questionnaire } from '../rules/questionnaires.ts';

export type ChangeKind = 'new' | 'vanished' | 'value' | 'explanation';

/** How the answer to one question moved from one year to the next. */
export interface AnswerChange {
  readonly kind: ChangeKind;
  readonly question: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** What changed since the questionnaire of the year before, in the order of this one; what vanished comes last. */
export function changesSince(previous: Questionnaire, current: Questionnaire): readonly AnswerChange[] {
  const moved = current.data.answers.flatMap((after): readonly AnswerChange[] => {
    const before = answerTo(previous, after.question)?.answer;
    const kind = kindOf(before, after);
    return kind === undefined ? [] : [{ kind, question: after.question, before, after }];
  });
  const vanished = previous.data.answers.filter(({ question }) => answerTo(current, question) === undefined);
  return [
    ...moved,
    ...vanished.map((before) => ({ kind: 'vanished' as const, question: before.question, before, after: undefined })),
  ];
}

function kindOf(before: Answer | undefined, after: Answer): ChangeKind | undefined {
  if (before === undefined) return 'new';
  if (before.value !== after.value) return 'value';
  return JSON.stringify(before.explanation) === JSON.stringify(after.explanation) ? undefined : 'explanation';
}
