import { rolesInForce } from '../in-force.ts';
import type { Rule } from '../rule.ts';

export const noDailyManager: Rule = {
  code: 'governance/no-daily-manager',
  severity: 'warning',
  norms: ['law:be-security-1993#5', 'bcss:org.security-service'],
  level: 'standard',
  profiles: ['be-cpas'],
  needs: ['roles'],
  *check(facts) {
    if (rolesInForce(facts, 'head-of-daily-management').length > 0) return;
    yield { at: facts.repository.settings.at() };
  },
};
