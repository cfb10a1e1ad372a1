import { personal } from '../../model/diagnostic.ts';
import { standingAccesses } from '../accesses.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noTarget: Rule = {
  code: 'access/no-target',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of standingAccesses(facts)) {
      const both = data.application !== undefined && data.room !== undefined;
      if (!both && (data.application !== undefined || data.room !== undefined)) continue;
      yield { at: both ? at('room') : at(), values: { access: personal(id), person: personal(data.person) } };
    }
  },
};
