import { rolesInForce } from '../in-force.ts';
import { advisers } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** Without a head of daily management there is nobody to name: governance/no-daily-manager says so. */
export const noReportingLine: Rule = {
  code: 'governance/no-reporting-line',
  severity: 'info',
  norms: ['law:be-security-1993#5', 'gdpr:38(3)'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    if (rolesInForce(facts, 'head-of-daily-management').length === 0) return;
    for (const { id, data, at } of advisers(facts)) {
      if (data.reportsTo === undefined) yield { at: at(), values: { designation: id } };
    }
  },
};
