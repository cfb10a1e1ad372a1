import { rolesInForce } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const authorityNotTold: Rule = {
  code: 'governance/authority-not-told',
  severity: 'warning',
  norms: ['gdpr:37(7)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of rolesInForce(facts, 'dpo')) {
      if (data.authorityToldOn === undefined) yield { at: at(), values: { designation: id } };
    }
  },
};
