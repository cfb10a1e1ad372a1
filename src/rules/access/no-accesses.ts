import { applicationsInUse } from '../applications.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noAccesses: Rule = {
  code: 'access/no-accesses',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'full',
  profiles: belgianProfiles,
  needs: ['accesses'],
  *check(facts) {
    if (facts.repository.entries('accesses').length > 0) return;
    const count = applicationsInUse(facts).length;
    if (count > 0) yield { at: facts.repository.settings.at(), values: { count } };
  },
};
