import { personal } from '../../model/diagnostic.ts';
import { accessesToKeep } from '../accesses.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const adminUnjustified: Rule = {
  code: 'access/admin-unjustified',
  severity: 'warning',
  norms: ['bcss:access.administrators'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of accessesToKeep(facts)) {
      if (data.level !== 'admin' || data.reason !== undefined) continue;
      yield { at: at('level'), values: { access: personal(id), person: personal(data.person) } };
    }
  },
};
