import type { Facts } from '../model/repository.ts';
import { type ControlledDocument, documentsInForce, newest, plansFor, yearOf } from '../rules/controlled-documents.ts';
import { type Action, isOpen } from '../rules/plan-actions.ts';

/** The years of a plan, and the controlled document that it is. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
  /** Absent while the register of documents holds no plan of these years. */
  readonly document: ControlledDocument | undefined;
}

/** The plan that begins in a year; without one, the plan in force on the day, else three years from its year. */
export function planPeriod(facts: Facts, from?: number): PlanPeriod {
  const thisYear = yearOf(facts.today);
  if (from === undefined) return periodOf(newest(plansFor(facts, thisYear)), thisYear);
  const known = facts.repository
    .entries('documents')
    .filter(({ data }) => data.kind === 'triennial-plan' && (data.on ?? facts.today) <= facts.today);
  return periodOf(newest(known.filter(({ data }) => data.from === from)), from);
}

/** The years of one plan; three from the given year where it does not say them. */
export function periodOf(document: ControlledDocument | undefined, year: number): PlanPeriod {
  const from = document?.data.from ?? year;
  const last = document?.data.to ?? from + 2;
  const to = last < from || last > from + longest ? from + 2 : last;
  return { from, to, years: Array.from({ length: to - from + 1 }, (_, index) => from + index), document };
}

/** More years than any plan has: a slip of the pen must not print a hundred columns. */
const longest = 9;

/** True for what is to be done or paid in these years, or at a time not said yet. A dropped action is in no plan. */
export const isPlanned = (action: Action, period: PlanPeriod): boolean =>
  isDated(action, period) || (action.data.year === undefined && isOpen(action));

/** True for what is to be done or paid in these years. */
export function isDated({ data }: Action, { years }: Pick<PlanPeriod, 'years'>): boolean {
  const { year, budget = [], state } = data;
  return (
    state !== 'dropped' && [year, ...budget.map((line) => line.year)].some((one) => years.some((it) => it === one))
  );
}

/** The actions of a plan, in the order of the register. */
export const plannedActions = ({ repository }: Facts, period: PlanPeriod): readonly Action[] =>
  repository.entries('plan').filter((action) => isPlanned(action, period));

/** True where a plan is kept: actions, or a document of this kind. */
export const hasPlan = (facts: Facts): boolean =>
  facts.repository.entries('plan').length > 0 || documentsInForce(facts, 'triennial-plan').length > 0;
