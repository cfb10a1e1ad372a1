import { advisers, designations } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

export const noDeputy: Rule = {
  code: 'governance/no-deputy',
  severity: 'info',
  norms: ['law:be-security-1993#4', 'bcss:org.security-service'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['roles'],
  *check(facts) {
    const [adviser] = advisers(facts);
    const deputies = designations(facts, 'deputy-security-adviser', 'deputy-dpo');
    if (adviser !== undefined && deputies.length === 0) yield { at: adviser.at(), values: { designation: adviser.id } };
  },
};
