import { addPeriod, type Day } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import type { ChecklistContext } from './checklist-context.ts';

/** 'open': still in hand on the day. 'done': given back because of the departure. 'past': given back long before. */
export type InHand = 'open' | 'done' | 'past';

/** Whether what ended on this day belongs to the departure: from one month before it on, the time its procedure takes. */
export function inHand(endedOn: Day | undefined, { facts, person }: ChecklistContext): InHand {
  if (endedOn === undefined || endedOn > facts.today) return 'open';
  const { leftOn } = person.data;
  return leftOn !== undefined && endedOn >= addPeriod(leftOn, periods['leaver-mailbox'], -1) ? 'done' : 'past';
}
