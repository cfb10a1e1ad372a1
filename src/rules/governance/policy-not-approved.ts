import { unapproved } from '../approvals.ts';
import { documentsInForce, newest } from '../controlled-documents.ts';
import type { Rule } from '../rule.ts';

export const policyNotApproved: Rule = {
  code: 'governance/policy-not-approved',
  severity: 'error',
  norms: ['bcss:policy.formal'],
  level: 'standard',
  profiles: ['be-cpas'],
  needs: ['decisions'],
  *check(facts) {
    const policy = newest(documentsInForce(facts, 'security-policy'));
    if (policy !== undefined) yield* unapproved(facts, [policy]);
  },
};
