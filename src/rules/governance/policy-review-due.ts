import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { documentsInForce, newest } from '../controlled-documents.ts';
import { hasEnded } from '../in-force.ts';
import { isFollowed } from '../performances.ts';
import type { Rule } from '../rule.ts';

/** The planned day when there is one, else a year after the last reading. A control that follows the duty says the latter itself. */
export const policyReviewDue: Rule = {
  code: 'governance/policy-review-due',
  severity: 'warning',
  norms: ['bcss:policy.formal'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const policy = newest(documentsInForce(facts, 'security-policy'));
    if (policy === undefined) return;
    const { on = '', reviewedOn = '', nextReviewOn } = policy.data;
    const since = reviewedOn > on ? reviewedOn : on;
    if (nextReviewOn === undefined && (since === '' || isFollowed(facts, 'duty:policy-review'))) return;
    const due = nextReviewOn ?? addPeriod(since, periods['policy-review']);
    const field = nextReviewOn === undefined ? (since === on ? 'on' : 'reviewedOn') : 'nextReviewOn';
    if (hasEnded(due, facts.today)) yield { at: policy.at(field), values: { document: policy.id, due } };
  },
};
