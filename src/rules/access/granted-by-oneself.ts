import { personal } from '../../model/diagnostic.ts';
import { accessesToKeep } from '../accesses.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const grantedByOneself: Rule = {
  code: 'access/granted-by-oneself',
  severity: 'warning',
  norms: ['bcss:access.control'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of accessesToKeep(facts)) {
      if (data.grantedBy !== data.person) continue;
      yield { at: at('grantedBy'), values: { access: personal(id), person: personal(data.person) } };
    }
  },
};
