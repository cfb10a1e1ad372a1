import { personal } from '../../model/diagnostic.ts';
import { accessesToKeep } from '../accesses.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noReason: Rule = {
  code: 'access/no-reason',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of accessesToKeep(facts)) {
      // An administrator without a reason weighs more: access/admin-unjustified.
      if (data.reason !== undefined || data.level === 'admin') continue;
      yield { at: at('reason'), values: { access: personal(id), person: personal(data.person) } };
    }
  },
};
