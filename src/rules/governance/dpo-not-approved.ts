import { rolesInForce } from '../in-force.ts';
import type { Rule } from '../rule.ts';

/** Silent after an unfavourable opinion: governance/opinion-unfavourable then says more. */
export const dpoNotApproved: Rule = {
  code: 'governance/dpo-not-approved',
  severity: 'warning',
  norms: ['law:be-spp-dpo-procedure-2020', 'law:be-rd-1997-02-04#6'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of rolesInForce(facts, 'dpo')) {
      if (data.approval !== undefined || data.opinion?.favourable === false) continue;
      yield { at: at(), values: { designation: id } };
    }
  },
};
