import { openAccesses } from '../accesses.ts';
import { applicationsInUse } from '../applications.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const applicationWithoutAccess: Rule = {
  code: 'access/application-without-access',
  severity: 'info',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'accesses',
  needs: ['accesses'],
  *check(facts) {
    // A register that nobody has begun is one finding of its own: access/no-accesses.
    if (facts.repository.entries('accesses').length === 0) return;
    const opened = new Set(openAccesses(facts).map(({ data }) => data.application));
    for (const { id, at } of applicationsInUse(facts)) {
      if (!opened.has(id)) yield { at: at(), values: { application: id } };
    }
  },
};
