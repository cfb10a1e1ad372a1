import { rolesInForce } from '../in-force.ts';
import type { Rule } from '../rule.ts';

export const noPresident: Rule = {
  code: 'governance/no-president',
  severity: 'info',
  norms: ['bcss:org.decision-platform'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['roles'],
  *check(facts) {
    if (rolesInForce(facts, 'president').length === 0) yield { at: facts.repository.settings.at() };
  },
};
