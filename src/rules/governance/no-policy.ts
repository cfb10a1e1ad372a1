import { documentsInForce } from '../controlled-documents.ts';
import type { Rule } from '../rule.ts';

export const noPolicy: Rule = {
  code: 'governance/no-policy',
  severity: 'error',
  norms: ['bcss:policy.formal'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['documents'],
  *check(facts) {
    if (documentsInForce(facts, 'security-policy').length === 0) yield { at: facts.repository.settings.at() };
  },
};
