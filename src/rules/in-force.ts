import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

/** True when the last day is past: whoever leaves today is still here today. */
export const hasEnded = (lastDay: Day | undefined, today: Day): boolean => lastDay !== undefined && lastDay < today;

/** The designations for one role that are in force today. */
export function rolesInForce(
  { repository, today }: Facts,
  role: Registers['roles']['role'],
): readonly Entry<Registers['roles']>[] {
  return repository
    .entries('roles')
    .filter(({ data }) => data.role === role && (data.startedOn ?? today) <= today && !hasEnded(data.endedOn, today));
}
