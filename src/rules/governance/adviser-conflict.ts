import { personal } from '../../model/diagnostic.ts';
import { rolesInForce } from '../in-force.ts';
import { designations } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** An adviser who is also the officer is left to organisation/dpo-conflict: one fault, said once. */
export const adviserConflict: Rule = {
  code: 'governance/adviser-conflict',
  severity: 'error',
  norms: ['law:be-security-1993#5', 'bcss:org.security-service'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const leaders = designations(facts, 'head-of-daily-management', 'president');
    const officers = rolesInForce(facts, 'dpo');
    for (const { data, at } of rolesInForce(facts, 'security-adviser')) {
      const { person } = data;
      const other = leaders.find((leader) => leader.data.person === person);
      if (person === undefined || other === undefined) continue;
      if (officers.some((officer) => officer.data.person === person)) continue;
      const values = { person: personal(person), role: other.data.role };
      yield { at: at('person'), values, related: [{ at: other.at('role'), role: 'other-role' }] };
    }
  },
};
