import { personal } from '../../model/diagnostic.ts';
import { type Access, accessesToKeep } from '../accesses.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** What makes two accesses the same. An administrator may have two accounts, and one person two profiles. */
const sameness = ({ data: { person, application, room, level, profile } }: Access): string =>
  JSON.stringify([person, application, room, level === 'admin', profile]);

export const duplicate: Rule = {
  code: 'access/duplicate',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'accesses',
  *check(facts) {
    const known = new Map<string, Access>();
    for (const access of accessesToKeep(facts)) {
      if (access.data.application === undefined && access.data.room === undefined) continue;
      const first = known.get(sameness(access));
      if (first === undefined) {
        known.set(sameness(access), access);
        continue;
      }
      const values = { access: personal(access.id), first: personal(first.id), person: personal(access.data.person) };
      yield { at: access.at(), values, related: [{ at: first.at(), role: 'first-mention' }] };
    }
  },
};
