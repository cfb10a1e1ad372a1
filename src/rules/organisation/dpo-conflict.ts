import { personal } from '../../model/diagnostic.ts';
import { rolesInForce } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dpoConflict: Rule = {
  code: 'organisation/dpo-conflict',
  severity: 'error',
  norms: ['gdpr:38(6)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const leaders = [...rolesInForce(facts, 'head-of-daily-management'), ...rolesInForce(facts, 'president')];
    for (const { data, at } of rolesInForce(facts, 'dpo')) {
      const other = leaders.find((leader) => data.person !== undefined && leader.data.person === data.person);
      if (other === undefined || data.person === undefined) continue;
      const values = { person: personal(data.person), role: other.data.role };
      yield { at: at('person'), values, related: [{ at: other.at('role'), role: 'other-role' }] };
    }
  },
};
