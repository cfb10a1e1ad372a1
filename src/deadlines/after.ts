import { addPeriod, type Day } from '../model/day.ts';

/** The day one period later; nothing when the day it runs from is not written. */
export const after = (since: Day | undefined, period: string): Day | undefined =>
  since === undefined ? undefined : addPeriod(since, period);
