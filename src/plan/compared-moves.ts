import type { Facts } from '../model/repository.ts';
import type { Decision } from '../rules/approvals.ts';
import { adoptedPeriod } from './adopting.ts';
import { adoptionsOf } from './adoptions.ts';
import { planHistory } from './plan-history.ts';
import { type PlanMoves, planMoves } from './plan-moves.ts';

/**
 * What moved since one decision; else, as the document of the plan has it, since the version that holds and since the one
 * before it. Each comparison is that of the plan which the decision fixed.
 */
export function comparedMoves(facts: Facts, since: Decision | undefined): readonly PlanMoves[] {
  const last = since ?? adoptionsOf(facts).at(-1);
  if (last === undefined) return [];
  const period = adoptedPeriod(facts, last);
  const { latest = last, before } = planHistory(facts, period);
  const decisions = since === undefined ? [latest, before] : [since];
  return decisions.flatMap((decision) => (decision === undefined ? [] : [planMoves(facts, decision, period)]));
}
