import { UsageError } from '../model/errors.ts';
import type { Facts } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { isCouncilAdoption } from '../rules/adopting-decisions.ts';
import type { Decision } from '../rules/approvals.ts';
import { type ControlledDocument, yearOf } from '../rules/controlled-documents.ts';
import { type Action, isOpen } from '../rules/plan-actions.ts';
import { planHistory } from './plan-history.ts';
import { isPlanned, type PlanPeriod, periodOf, planPeriod } from './plan-period.ts';

/** The decision of that id; UsageError for one that cannot adopt a plan, that has adopted it already, or that comes too late. */
export function adoptingDecision(facts: Facts, id: string): Decision {
  const { repository, today } = facts;
  const decision = repository.find('decisions', id);
  if (decision === undefined) throw new UsageError('unknown-decision', { name: id, ...nearest(repository, id) });
  if (!isCouncilAdoption(decision)) throw new UsageError('decision-adopts-nothing', { name: id });
  if (!isOfPlan(facts, decision)) throw new UsageError('decision-not-on-plan', { name: id });
  if (decision.data.on > today) throw new UsageError('decision-to-come', { name: id, day: decision.data.on });
  const count = repository
    .entries('plan')
    .filter(({ data }) => data.adopted?.some((one) => one.decision === id) === true).length;
  if (count > 0) throw new UsageError('already-adopted', { name: id, count });
  refuseOlder(facts, decision);
  return decision;
}

/** An approval says of which document it is, or the plan names it; a vote of credits need not name the plan. */
const isOfPlan = (facts: Facts, decision: Decision): boolean =>
  decisionPlan(facts, decision) !== undefined ||
  (decision.data.kind === 'budget' && decision.data.document === undefined);

/** The plan that a decision names, or that names the decision. */
function decisionPlan({ repository }: Facts, { id, data: { document } }: Decision): ControlledDocument | undefined {
  const plans = repository.entries('documents').filter(({ data }) => data.kind === 'triennial-plan');
  return plans.find((plan) => (document === undefined ? plan.data.decision === id : plan.id === document));
}

/** What is written under `adopted` is what the plan is now: it cannot be what an earlier meeting fixed. */
function refuseOlder(facts: Facts, decision: Decision): void {
  const { latest } = planHistory(facts, adoptedPeriod(facts, decision));
  if (latest === undefined || latest.data.on <= decision.data.on) return;
  throw new UsageError('adopted-since', { name: decision.id, latest: latest.id, day: latest.data.on });
}

function nearest(repository: Facts['repository'], id: string): { suggestion?: string } {
  const suggestion = suggestionFor(
    id,
    repository.entries('decisions').map((one) => one.id),
  );
  return suggestion === undefined ? {} : { suggestion };
}

/** The open actions of the plan that a decision is about: they are what it fixes. UsageError where there are none. */
export function actionsToAdopt(facts: Facts, decision: Decision): readonly Action[] {
  const period = adoptedPeriod(facts, decision);
  const actions = facts.repository.entries('plan').filter((action) => isOpen(action) && isPlanned(action, period));
  if (actions.length === 0) throw new UsageError('nothing-to-adopt', { from: period.from, to: period.to });
  return actions;
}

/** The years of the plan that a decision is about; without a name, of the plan that held on its day. */
export function adoptedPeriod(facts: Facts, decision: Decision): PlanPeriod {
  const { on } = decision.data;
  const named = decisionPlan(facts, decision);
  return named === undefined ? planPeriod({ ...facts, today: on }) : periodOf(named, yearOf(on));
}
