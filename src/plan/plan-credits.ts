import type { Facts } from '../model/repository.ts';
import { type Amount, amountOf } from '../rules/adopted-versions.ts';
import type { Decision } from '../rules/approvals.ts';
import { type Action, isOpen } from '../rules/plan-actions.ts';
import { versionAt } from './adoptions.ts';
import { type PlanPeriod, plannedActions } from './plan-period.ts';

/**
 * The euros that a plan asks for a year: as a decision fixed them, else as the register says them. Undefined while the
 * amount of an open action is not known: a sum would say less than the plan costs.
 */
export function planCredits(
  facts: Facts,
  period: PlanPeriod,
  year: number,
  decision: Decision | undefined,
): number | undefined {
  const amounts = plannedActions(facts, period).map((action) => amountsOf(action, decision, facts));
  if (amounts.includes(undefined)) return undefined;
  return amountOf(amounts.flatMap((lines) => lines ?? []).filter((line) => line.year === year));
}

function amountsOf(action: Action, decision: Decision | undefined, facts: Facts): readonly Amount[] | undefined {
  const { data } = action;
  const version = decision && versionAt(facts, action, decision);
  const { budget } = version ?? data;
  if (budget !== undefined && (budget.length > 0 || version !== undefined)) return budget;
  return data.noCost === true || !isOpen(action) ? [] : undefined;
}

/** True where the council has voted the credits of a year. */
export const hasBudget = ({ repository, today }: Facts, year: number): boolean =>
  repository
    .entries('decisions')
    .some(({ data }) => data.kind === 'budget' && data.year === year && data.on <= today && isOfCouncil(data.body));

const isOfCouncil = (body: Decision['data']['body'] = 'council'): boolean => body === 'council';
