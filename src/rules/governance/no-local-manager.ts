import { rolesInForce } from '../in-force.ts';
import type { Rule } from '../rule.ts';

export const noLocalManager: Rule = {
  code: 'governance/no-local-manager',
  severity: 'warning',
  norms: ['bcss:access.local-manager'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['roles'],
  *check(facts) {
    if (rolesInForce(facts, 'local-access-manager').length === 0) yield { at: facts.repository.settings.at() };
  },
};
