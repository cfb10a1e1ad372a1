import type { Repository } from '../model/repository.ts';
import { type Answer, admitsGap, type Question, type Questionnaire } from '../rules/questionnaires.ts';
import type { AnswerFinding } from './answer-finding.ts';
import { closedActions, isDuePast } from './remedies.ts';

interface Placed {
  readonly question: Question;
  readonly answer: Answer;
  readonly index: number;
}

/** A gap whose remedy lies behind: a day before the end of the controlled year, or only actions that are over. */
export function remedyFindings(
  repository: Repository,
  { at, data: { controlledYear } }: Questionnaire,
  { question, answer, index }: Placed,
): readonly AnswerFinding[] {
  if (!admitsGap(question, answer)) return [];
  const { actions = [], due } = answer;
  const closed = closedActions(repository, actions, controlledYear);
  const place = (field: string) => ({ question: question.id, at: at('answers', index, field) });
  return [
    ...(due !== undefined && isDuePast(due, controlledYear)
      ? [{ ...place('due'), kind: 'due-past' as const, value: due }]
      : []),
    ...(closed.length > 0 ? [{ ...place('actions'), kind: 'action-closed' as const, value: closed.join(', ') }] : []),
  ];
}
