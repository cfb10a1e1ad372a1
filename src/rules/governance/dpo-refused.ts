import { rolesInForce } from '../in-force.ts';
import type { Rule } from '../rule.ts';

export const dpoRefused: Rule = {
  code: 'governance/dpo-refused',
  severity: 'error',
  norms: ['law:be-spp-dpo-procedure-2020', 'law:be-rd-1997-02-04#6'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of rolesInForce(facts, 'dpo')) {
      if (data.approval?.granted !== false) continue;
      yield { at: at('approval', 'granted'), values: { designation: id, on: data.approval.on } };
    }
  },
};
