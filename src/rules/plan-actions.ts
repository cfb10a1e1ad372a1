import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

/** A quarter of a year; the year as a whole when it names no quarter. */
export interface Timing {
  readonly year?: number | undefined;
  readonly quarter?: number | undefined;
}

export type Action = Entry<Registers['plan']>;

/** True for what still has to be done: a postponed action too. */
export const isOpen = ({ data }: Action): boolean => data.state !== 'done' && data.state !== 'dropped';

export const openActions = ({ repository }: Facts): readonly Action[] => repository.entries('plan').filter(isOpen);

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

/** The last day of the quarter an action is planned for; of the year when it names no quarter. */
export const deadlineOf = ({ data }: Action): Day | undefined => endOf(data);

/** The last day of a quarter; of the year when none is named. */
export function endOf({ year, quarter = 4 }: Timing): Day | undefined {
  const end = quarterEnds[quarter - 1];
  return year === undefined || end === undefined ? undefined : `${year}-${end}`;
}

/** The last day of the quarter in which a day falls. */
export function quarterEndOf(day: Day): Day {
  const end = quarterEnds.find((one) => one >= day.slice(5)) ?? '';
  return `${day.slice(0, 4)}-${end}`;
}
