import { personal } from '../../model/diagnostic.ts';
import { rolesInForce } from '../in-force.ts';
import { advisers } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

export const reportsToAnother: Rule = {
  code: 'governance/reports-to-another',
  severity: 'error',
  norms: ['law:be-security-1993#5', 'gdpr:38(3)', 'bcss:org.security-service'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const heads = rolesInForce(facts, 'head-of-daily-management').filter(({ data }) => data.person !== undefined);
    if (heads.length === 0) return;
    for (const { id, data, at } of advisers(facts)) {
      const { reportsTo } = data;
      if (reportsTo === undefined || heads.some((head) => head.data.person === reportsTo)) continue;
      const related = heads.map((head) => ({ at: head.at('person'), role: 'daily-manager' }));
      yield { at: at('reportsTo'), values: { designation: id, person: personal(reportsTo) }, related };
    }
  },
};
