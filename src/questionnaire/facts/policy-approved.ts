import { approvalDays } from './approval-days.ts';
import { type FactOf, latestDay } from './fact.ts';

/** The approval of the version that was in force on the day. */
export const policyApproved: FactOf = (facts) => {
  const policies = facts.repository.entries('documents').filter(({ data }) => data.kind === 'security-policy');
  return latestDay(facts, approvalDays(facts, policies));
};
