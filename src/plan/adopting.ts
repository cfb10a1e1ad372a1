import { UsageError } from '../model/errors.ts';
import type { Facts } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { isCouncilAdoption } from '../rules/adopting-decisions.ts';
import type { Decision } from '../rules/approvals.ts';
import { yearOf } from '../rules/controlled-documents.ts';
import { type Action, isOpen } from '../rules/plan-actions.ts';
import { isPlanned, type PlanPeriod, periodOf, planPeriod } from './plan-period.ts';

/** The decision of that id; UsageError for one that cannot adopt a plan, or that has adopted it already. */
export function adoptingDecision({ repository, today }: Facts, id: string): Decision {
  const decision = repository.find('decisions', id);
  if (decision === undefined) throw new UsageError('unknown-decision', { name: id, ...nearest(repository, id) });
  const document = repository.find('documents', decision.data.document ?? '');
  const isOfPlan = document === undefined || document.data.kind === 'triennial-plan';
  if (!isCouncilAdoption(decision) || !isOfPlan) throw new UsageError('decision-adopts-nothing', { name: id });
  if (decision.data.on > today) throw new UsageError('decision-to-come', { name: id, day: decision.data.on });
  const count = repository
    .entries('plan')
    .filter(({ data }) => data.adopted?.some((one) => one.decision === id) === true).length;
  if (count > 0) throw new UsageError('already-adopted', { name: id, count });
  return decision;
}

function nearest(repository: Facts['repository'], id: string): { suggestion?: string } {
  const suggestion = suggestionFor(
    id,
    repository.entries('decisions').map((one) => one.id),
  );
  return suggestion === undefined ? {} : { suggestion };
}

/** The open actions of the plan that a decision is about: they are what it fixes. */
export function actionsToAdopt(facts: Facts, decision: Decision): readonly Action[] {
  const period = periodFor(facts, decision);
  return facts.repository.entries('plan').filter((action) => isOpen(action) && isPlanned(action, period));
}

function periodFor(facts: Facts, { data: { document, on } }: Decision): PlanPeriod {
  const named = facts.repository.find('documents', document ?? '');
  return named === undefined ? planPeriod({ ...facts, today: on }) : periodOf(named, yearOf(on));
}
