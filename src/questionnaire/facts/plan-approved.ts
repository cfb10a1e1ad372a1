import { yearOf } from '../../rules/controlled-documents.ts';
import { approvalDays } from './approval-days.ts';
import { type FactOf, latestDay } from './fact.ts';

/** The latest approval of the plan whose years hold the controlled one. */
export const planApproved: FactOf = (facts) => {
  const year = yearOf(facts.today);
  const plans = facts.repository
    .entries('documents')
    .filter(({ data }) => data.kind === 'triennial-plan' && (data.from ?? year) <= year && year <= (data.to ?? year));
  return latestDay(facts, approvalDays(facts, plans));
};
