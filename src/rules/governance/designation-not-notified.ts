import { advisers } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

export const designationNotNotified: Rule = {
  code: 'governance/designation-not-notified',
  severity: 'warning',
  norms: ['bcss:org.identity-notified', 'law:be-spp-dpo-procedure-2020'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of advisers(facts)) {
      if (data.notifiedOn === undefined) yield { at: at(), values: { designation: id, role: data.role } };
    }
  },
};
