import type { Asked } from '../questionnaire/asked.ts';
import { isRemedyPast } from '../questionnaire/remedies.ts';
import { type Answer, admitsGap, asksForReason } from '../rules/questionnaires.ts';
import type { Desk } from './desk.ts';
import { replied, type Sheet, saved } from './sheet.ts';
import { openQuestions, type Situation, situationOf } from './situation.ts';

export interface Confirmed {
  readonly sheet: Sheet;
  readonly count: number;
}

/** Confirms every proposal that has a value, proof, what its value demands, and nothing in the registers against it. */
export function confirmAll(desk: Desk, start: Sheet, writes: boolean): Confirmed {
  const sure = openQuestions(desk, start)
    .map((asked) => situationOf(desk, start, asked))
    .filter(({ answer = {}, controlledYear }) => !isRemedyPast(desk.facts.repository, answer, controlledYear))
    .flatMap((situation) => certainOf(situation) ?? []);
  const sheet = sure.reduce((now, { asked, answer }) => replied(now, asked.question.id, answer), start);
  return { sheet: writes ? saved(desk.folder, sheet) : sheet, count: sure.length };
}

interface Certain {
  readonly asked: Asked;
  readonly answer: Answer & { readonly value: NonNullable<Answer['value']> };
}

function certainOf({ asked, answer, contradictions }: Situation): Certain | undefined {
  const { question } = asked;
  // That no rule has anything to say is no declaration: the adviser confirms such an answer one by one.
  if (answer?.basis === 'registers') return undefined;
  if (answer?.value === undefined || (answer.proof ?? []).length === 0 || contradictions.length > 0) return undefined;
  if (asksForReason(question, answer) && answer.explanation === undefined) return undefined;
  if (admitsGap(question, answer) && answer.actions === undefined && answer.due === undefined) return undefined;
  return { asked, answer: { ...answer, value: answer.value } };
}
