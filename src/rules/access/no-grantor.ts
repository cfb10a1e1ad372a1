import { personal } from '../../model/diagnostic.ts';
import { accessesToKeep } from '../accesses.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noGrantor: Rule = {
  code: 'access/no-grantor',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of accessesToKeep(facts)) {
      if (data.grantedBy !== undefined) continue;
      yield { at: at('grantedBy'), values: { access: personal(id), person: personal(data.person) } };
    }
  },
};
