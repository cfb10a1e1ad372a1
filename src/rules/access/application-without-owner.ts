import { applicationsInUse } from '../applications.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const applicationWithoutOwner: Rule = {
  code: 'access/application-without-owner',
  severity: 'warning',
  norms: ['bcss:access.control'],
  level: 'standard',
  profiles: belgianProfiles,
  *check(facts) {
    for (const { id, data, at } of applicationsInUse(facts)) {
      if (data.owner === undefined) yield { at: at('owner'), values: { application: id } };
    }
  },
};
