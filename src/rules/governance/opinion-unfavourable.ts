import { advisers } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** Silent once the SPP IS has decided: its word is the last. */
export const opinionUnfavourable: Rule = {
  code: 'governance/opinion-unfavourable',
  severity: 'warning',
  norms: ['law:be-spp-dpo-procedure-2020', 'bcss:org.security-service'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of advisers(facts)) {
      if (data.opinion?.favourable !== false || data.approval !== undefined) continue;
      yield { at: at('opinion', 'favourable'), values: { designation: id, on: data.opinion.on } };
    }
  },
};
