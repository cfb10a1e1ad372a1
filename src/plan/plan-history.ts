import type { Facts } from '../model/repository.ts';
import type { Decision } from '../rules/approvals.ts';
import { adoptionsOf } from './adoptions.ts';
import type { PlanPeriod } from './plan-period.ts';

/** The decisions with which a plan is compared. */
export interface PlanHistory {
  /** What holds: the newest decision that fixed actions of the plan. */
  readonly latest: Decision | undefined;
  /** The version before the one that holds; a vote of credits after an approval begins no version. */
  readonly before: Decision | undefined;
}

/** The adoptions of one plan: those that name it, and those that name no document. */
export function planHistory(facts: Facts, { document }: Pick<PlanPeriod, 'document'>): PlanHistory {
  const adoptions = adoptionsOf(facts).filter(
    ({ data }) => data.document === undefined || document === undefined || data.document === document.id,
  );
  const latest = adoptions.at(-1);
  const version = adoptions.findLast(({ data }) => data.kind === 'approval') ?? latest;
  return { latest, before: adoptions.findLast(({ data }) => version !== undefined && data.on < version.data.on) };
}
