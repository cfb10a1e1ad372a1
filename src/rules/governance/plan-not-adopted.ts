import { unapproved } from '../approvals.ts';
import { newest, plansFor, yearOf } from '../controlled-documents.ts';
import type { Rule } from '../rule.ts';

export const planNotAdopted: Rule = {
  code: 'governance/plan-not-adopted',
  severity: 'warning',
  norms: ['bcss:org.security-plan', 'law:be-security-1993#7'],
  level: 'standard',
  profiles: ['be-cpas'],
  needs: ['decisions'],
  *check(facts) {
    const plan = newest(plansFor(facts, yearOf(facts.today)));
    if (plan !== undefined) yield* unapproved(facts, [plan]);
  },
};
