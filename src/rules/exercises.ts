import { addPeriod, type Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { periods } from '../norms/periods.ts';
import { hasEnded } from './in-force.ts';
import { isFollowed, lastPerformance } from './performances.ts';

export interface Exercise {
  readonly plan: Entry<Registers['documents']>;
  /** The last exercise, or the day of the plan; nothing when neither was written. */
  readonly since: Day | undefined;
  /** The last day for the next exercise. */
  readonly due: Day | undefined;
}

/** The next exercise of each continuity plan in force. A control that follows the duty speaks for them. */
export function exercises(facts: Facts): readonly Exercise[] {
  if (isFollowed(facts, 'duty:continuity-exercise')) return [];
  const plans = facts.repository.entries('documents').filter(({ data: { kind, withdrawnOn } }) => {
    return kind === 'continuity-plan' && !hasEnded(withdrawnOn, facts.today);
  });
  return plans.map((plan) => {
    const since = lastPerformance(facts, 'duty:continuity-exercise') ?? plan.data.on;
    return { plan, since, due: since === undefined ? undefined : addPeriod(since, periods['continuity-exercise']) };
  });
}
