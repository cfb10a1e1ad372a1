import { dutyNorms } from '../norms/duties.ts';
import { newest, plansFor } from '../rules/controlled-documents.ts';
import type { Topic } from './deadline.ts';

/** The next plan is adopted before the last year of this one is over. */
export const securityPlan: Topic = {
  code: 'security-plan',
  norms: dutyNorms['security-plan'],
  profiles: ['be-cpas'],
  rules: ['governance/plan-document-missing'],
  *tasks(facts) {
    const plans = facts.repository
      .entries('documents')
      .filter(({ data }) => data.kind === 'triennial-plan' && data.to !== undefined && data.withdrawnOn === undefined);
    const last = Math.max(...plans.map(({ data }) => data.to ?? 0));
    const plan = newest(plans.filter(({ data }) => data.to === last));
    if (plan === undefined || plansFor(facts, last + 1).length > 0) return;
    yield { key: 'next', on: `${last}-12-31`, at: plan.at('to'), values: { from: last + 1 }, who: plan.data.owner };
  },
};
