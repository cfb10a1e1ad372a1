import { personal } from '../../model/diagnostic.ts';
import { standingAccesses } from '../accesses.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const keptWithoutReason: Rule = {
  code: 'access/kept-without-reason',
  severity: 'warning',
  norms: ['bcss:staff.joiners-leavers'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of standingAccesses(facts)) {
      const { keptUntil, keptReason } = data;
      if (keptUntil === undefined || keptUntil < facts.today || keptReason !== undefined) continue;
      yield { at: at('keptUntil'), values: { access: personal(id), person: personal(data.person), keptUntil } };
    }
  },
};
