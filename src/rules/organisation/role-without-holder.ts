import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const roleWithoutHolder: Rule = {
  code: 'organisation/role-without-holder',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('roles')) {
      if (hasEnded(data.endedOn, today) || data.person !== undefined || data.supplier !== undefined) continue;
      yield { at: at(), values: { role: id } };
    }
  },
};
