import { rolesInForce } from '../../rules/in-force.ts';
import type { Role } from '../../rules/role-holders.ts';
import type { FactOf } from './fact.ts';

/** The hours a week of those who hold a role on the day, added up; undefined while none are written. */
export const weeklyHours =
  (role: Role): FactOf =>
  (facts) => {
    const grounds = rolesInForce(facts, role).flatMap(({ id, data: { hoursPerWeek } }) =>
      hoursPerWeek === undefined ? [] : [{ at: `roles/${id}`, hours: hoursPerWeek }],
    );
    if (grounds.length === 0) return undefined;
    return { value: grounds.reduce((sum, { hours }) => sum + hours, 0), grounds };
  };
