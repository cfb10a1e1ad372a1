import type { Day } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { type AdoptedVersion, type Difference, differencesFrom } from '../rules/adopted-versions.ts';
import type { Decision } from '../rules/approvals.ts';
import { type Action, endOf, quarterEndOf } from '../rules/plan-actions.ts';
import { versionAt } from './adoptions.ts';
import { isPlanned, type PlanPeriod } from './plan-period.ts';

export interface MovedAction {
  readonly action: Action;
  readonly differences: readonly Difference[];
}

/** An action that ended in another quarter than the one decided. */
export interface OffTime {
  readonly action: Action;
  /** The last day of the time decided. */
  readonly deadline: Day;
  readonly doneOn: Day;
}

/** What became of the plan since a decision fixed it. An action may have moved and be done early. */
export interface PlanMoves {
  readonly since: Decision;
  readonly moved: readonly MovedAction[];
  readonly added: readonly Action[];
  readonly dropped: readonly Action[];
  readonly early: readonly OffTime[];
  readonly late: readonly OffTime[];
}

/**
 * Compares the actions with what a decision fixed for them: those of a plan, now or when it was decided, or all. What was
 * done before the decision is no part of it.
 */
export function planMoves(facts: Facts, since: Decision, period?: PlanPeriod): PlanMoves {
  const actions = facts.repository
    .entries('plan')
    .filter(
      (action) => !isOver(action.data.doneOn, since) && concerns(action, versionAt(facts, action, since), period),
    );
  const kept = actions.filter(({ data }) => data.state !== 'dropped');
  const versions = kept.flatMap((action): readonly Versioned[] => {
    const version = versionAt(facts, action, since);
    return version === undefined ? [] : [{ action, version }];
  });
  const known = new Set(versions.map(({ action }) => action.id));
  const offTime = versions.flatMap((one) => offTimeOf(one, facts.today));
  return {
    since,
    moved: versions
      .map(({ action, version }) => ({ action, differences: differencesFrom(version, action) }))
      .filter(({ differences }) => differences.length > 0),
    added: kept.filter(({ id }) => !known.has(id)),
    dropped: actions.filter(({ data }) => data.state === 'dropped' && wasAdopted(data.adopted, since)),
    early: offTime.filter(({ deadline, doneOn }) => doneOn < deadline),
    late: offTime.filter(({ deadline, doneOn }) => doneOn > deadline),
  };
}

interface Versioned {
  readonly action: Action;
  readonly version: AdoptedVersion;
}

/** An action that was put off beyond the years of a plan was still decided in it. */
function concerns(action: Action, version: AdoptedVersion | undefined, period: PlanPeriod | undefined): boolean {
  if (period === undefined || isPlanned(action, period)) return true;
  const { year, budget = [] } = version ?? {};
  return [year, ...budget.map((line) => line.year)].some((one) => one !== undefined && period.years.includes(one));
}

const isOver = (doneOn: Day | undefined, { data }: Decision): boolean => doneOn !== undefined && doneOn < data.on;

/** The day an action was dropped is not written: one that the decision did not take up had been dropped by then. */
const wasAdopted = (adopted: readonly AdoptedVersion[] = [], { id }: Decision): boolean =>
  adopted.some(({ decision }) => decision === id);

function offTimeOf({ action, version }: Versioned, today: Day): readonly OffTime[] {
  const { doneOn, state } = action.data;
  const deadline = endOf(version);
  if (state !== 'done' || doneOn === undefined || doneOn > today || deadline === undefined) return [];
  const end = version.quarter === undefined ? `${doneOn.slice(0, 4)}-12-31` : quarterEndOf(doneOn);
  return end === deadline ? [] : [{ action, deadline, doneOn }];
}
