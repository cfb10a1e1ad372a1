import { isDay } from '../model/day.ts';
import type { Location } from '../model/location.ts';
import type { Repository } from '../model/repository.ts';
import {
  type Answer,
  admitsGap,
  asksForReason,
  complianceValues,
  type Form,
  formOf,
  isSettled,
  type Question,
  type Questionnaire,
} from './questionnaires.ts';

/** What can be wrong with the answer to one question, whatever the registers say. */
export type AnswerFault =
  | 'unanswered'
  | 'not-confirmed'
  | 'value-of-wrong-kind'
  | 'unknown-question'
  | 'question-twice'
  | 'no-explanation'
  | 'gap-without-action';

export interface FaultyAnswer {
  readonly fault: AnswerFault;
  readonly question: string;
  /** What is written where another kind of value belongs. */
  readonly value?: string;
  /** The kind of the question, where its value is of another one. */
  readonly kind?: Question['kind'];
  readonly at: Location;
}

/** Everything that is wrong with the answers of a questionnaire, in its order, then what it lacks; nothing without its form. */
export function faultyAnswers(repository: Repository, questionnaire: Questionnaire): readonly FaultyAnswer[] {
  const form = formOf(repository, questionnaire);
  if (form === undefined) return [];
  const questions = new Map(form.data.questions.map((question) => [question.id, question]));
  const { answers } = questionnaire.data;
  const ids = answers.map(({ question }) => question);
  return [
    ...answers.flatMap((answer, index) => {
      const at = (field: string) => questionnaire.at('answers', index, field);
      const question = questions.get(answer.question);
      if (question === undefined)
        return [{ fault: 'unknown-question', question: answer.question, at: at('question') } as const];
      if (ids.indexOf(answer.question) < index)
        return [{ fault: 'question-twice', question: answer.question, at: at('question') } as const];
      return ownFaults(question, answer, at);
    }),
    ...unanswered(form, questionnaire),
  ];
}

function ownFaults(question: Question, answer: Answer, at: (field: string) => Location): readonly FaultyAnswer[] {
  const { value, explanation, actions = [], due } = answer;
  if (value === undefined) return [];
  const { id, kind } = question;
  if (!isOfKind(question, value))
    return [{ fault: 'value-of-wrong-kind', question: id, value: String(value), kind, at: at('value') }];
  const faults: FaultyAnswer[] = [];
  if (!isSettled(answer)) faults.push({ fault: 'not-confirmed', question: id, at: at('state') });
  if (asksForReason(question, answer) && explanation === undefined)
    faults.push({ fault: 'no-explanation', question: id, at: at('value') });
  if (admitsGap(question, answer) && actions.length === 0 && due === undefined)
    faults.push({ fault: 'gap-without-action', question: id, at: at('value') });
  return faults;
}

function unanswered({ data: { questions } }: Form, questionnaire: Questionnaire): readonly FaultyAnswer[] {
  const { answers } = questionnaire.data;
  return questions.flatMap(({ id, optional }) => {
    const index = answers.findIndex(({ question }) => question === id);
    if (optional === true || answers[index]?.value !== undefined) return [];
    const at = index < 0 ? questionnaire.at('answers') : questionnaire.at('answers', index, 'value');
    return [{ fault: 'unanswered', question: id, at } as const];
  });
}

/** True for a value that the question can be answered with. A form whose choice has no choices is at fault itself. */
export function isOfKind({ kind, choices }: Question, value: NonNullable<Answer['value']>): boolean {
  if (kind === 'compliance') return complianceValues.some((one) => one === value);
  if (kind === 'yes-no') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number';
  if (kind === 'day') return typeof value === 'string' && isDay(value);
  return (
    typeof value === 'string' &&
    (kind === 'text' || choices === undefined || choices.some((one) => one.value === value))
  );
}
