import type { Diagnostic } from '../model/diagnostic.ts';
import type { Asked } from '../questionnaire/asked.ts';
import { contradictionsOf } from '../questionnaire/contradictions.ts';
import { type Answer, answerTo, isSettled } from '../rules/questionnaires.ts';
import type { Desk } from './desk.ts';
import { answerOn, type Sheet } from './sheet.ts';

/** Where one question stands. */
export interface Situation {
  readonly asked: Asked;
  /** What the file says now: a proposal, an answer, or nothing. */
  readonly answer: Answer | undefined;
  readonly controlledYear: number;
  readonly lastYear: Answer | undefined;
  /** The errors of the registers that speak against a yes. */
  readonly contradictions: readonly Diagnostic[];
}

export function situationOf({ facts, questionnaire, previous }: Desk, sheet: Sheet, asked: Asked): Situation {
  const { question } = asked;
  return {
    asked,
    answer: answerOn(sheet, question.id),
    controlledYear: questionnaire.data.controlledYear,
    lastYear: previous && answerTo(previous, question.id)?.answer,
    contradictions:
      question.kind === 'compliance' ? contradictionsOf(facts, questionnaire.data.controlledYear, question.norm) : [],
  };
}

/** The questions that wait: no value yet, or nobody confirmed it. What is optional may wait for ever. */
export const openQuestions = ({ asked }: Desk, sheet: Sheet): readonly Asked[] =>
  asked.filter(({ question }) => {
    const answer = answerOn(sheet, question.id);
    return !isSettled(answer) && !(question.optional === true && answer?.value === undefined);
  });
