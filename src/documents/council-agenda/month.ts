import { addPeriod, type Day } from '../../model/day.ts';

/** The month of an agenda, and the day up to which it is known. */
export interface Month {
  /** '2026-11' */
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
  /** The earlier of the day and the last of the month: nothing later is told as done. */
  readonly state: Day;
  /** It has not begun. */
  readonly isAhead: boolean;
  /** Its last day is past. */
  readonly isOver: boolean;
}

export function monthAt(name: string, today: Day): Month {
  const first = `${name}-01`;
  const last = addPeriod(addPeriod(first, 'P1M'), 'P1D', -1);
  const state = today < last ? today : last;
  return { name, first, last, state, isAhead: today < first, isOver: last < today };
}

/** True for a day of the month, past or to come. */
export const isIn = ({ first, last }: Month, day: Day | undefined): day is Day =>
  day !== undefined && first <= day && day <= last;

/** True for a day of the month that has come. */
export const cameIn = (month: Month, day: Day | undefined): day is Day => isIn(month, day) && day <= month.state;

/** The last day of the month that follows. */
export const endOfNext = ({ first }: Month): Day => addPeriod(addPeriod(first, 'P2M'), 'P1D', -1);
