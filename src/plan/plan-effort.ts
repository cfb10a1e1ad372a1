import type { Action } from '../rules/plan-actions.ts';
import type { PlanPeriod } from './plan-period.ts';

/** Working days of the staff. */
export interface PlanEffort {
  readonly years: readonly { readonly year: number; readonly days: number; readonly actions: number }[];
  readonly total: number;
  /** Actions that say no number of days. */
  readonly unsaid: number;
}

/** The days of each year: those of the actions to be finished in it. Days of actions without a year count in the total only. */
export function planEffort(actions: readonly Action[], { years }: PlanPeriod): PlanEffort {
  return {
    years: years.map((year) => {
      const due = actions.filter(({ data }) => data.year === year);
      return { year, days: daysOf(due), actions: due.length };
    }),
    total: daysOf(actions.filter(({ data }) => data.year === undefined || years.includes(data.year))),
    unsaid: actions.filter(({ data }) => data.days === undefined).length,
  };
}

/** Half days are days too: counted in hundredths. */
export const daysOf = (actions: readonly Action[]): number =>
  actions.reduce((sum, { data }) => sum + Math.round((data.days ?? 0) * 100), 0) / 100;
