import type { Facts } from '../model/repository.ts';
import type { AdoptedVersion } from '../rules/adopted-versions.ts';
import type { Decision } from '../rules/approvals.ts';
import type { Action } from '../rules/plan-actions.ts';

/** The decisions that fixed a version of some action by the day, oldest first. */
export function adoptionsOf({ repository, today }: Facts): readonly Decision[] {
  const ids = new Set(
    repository.entries('plan').flatMap(({ data }) => (data.adopted ?? []).map(({ decision }) => decision)),
  );
  return repository
    .entries('decisions')
    .filter(({ id, data }) => ids.has(id) && data.on <= today)
    .toSorted((a, b) => (a.data.on < b.data.on ? -1 : a.data.on > b.data.on ? 1 : 0));
}

/** What held for an action once a decision was taken: its own version, else the last one before it. */
export function versionAt({ repository }: Facts, { data }: Action, decision: Decision): AdoptedVersion | undefined {
  const { adopted = [] } = data;
  const own = adopted.findLast((one) => one.decision === decision.id);
  const isBefore = (one: AdoptedVersion): boolean => {
    const day = repository.find('decisions', one.decision)?.data.on;
    return day !== undefined && day < decision.data.on;
  };
  return own ?? adopted.findLast(isBefore);
}
