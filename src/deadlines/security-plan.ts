import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { newest, plansFor, yearOf } from '../rules/controlled-documents.ts';
import { planDocumentMissing } from '../rules/governance/plan-document-missing.ts';
import type { Task, Topic } from './deadline.ts';
import { neverDone } from './never-done.ts';

/** The next plan is adopted before the last year of this one is over; without a plan for this year, that one first. */
export const securityPlan: Topic = {
  code: 'security-plan',
  norms: dutyNorms['security-plan'],
  profiles: ['be-cpas'],
  rules: [planDocumentMissing.code],
  *tasks(facts) {
    const next = nextPlan(facts);
    if (next !== undefined) yield next;
    if ((next?.on ?? facts.today) < facts.today) return;
    const values = { from: yearOf(facts.today) };
    for (const missing of neverDone(planDocumentMissing, facts)) yield { ...missing, values };
  },
};

function nextPlan(facts: Facts): Task | undefined {
  const plans = facts.repository
    .entries('documents')
    .filter(({ data }) => data.kind === 'triennial-plan' && data.to !== undefined && data.withdrawnOn === undefined);
  const last = Math.max(...plans.map(({ data }) => data.to ?? 0));
  const plan = newest(plans.filter(({ data }) => data.to === last));
  if (plan === undefined || plansFor(facts, last + 1).length > 0) return undefined;
  return { key: 'next', on: `${last}-12-31`, at: plan.at('to'), values: { from: last + 1 }, who: plan.data.owner };
}
