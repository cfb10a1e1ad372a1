import type { Facts } from '../model/repository.ts';
import type { Difference } from '../rules/adopted-versions.ts';
import { yearOf } from '../rules/controlled-documents.ts';
import { isOpen } from '../rules/plan-actions.ts';
import type { MovedAction, PlanMoves } from './plan-moves.ts';

/**
 * True where the plan is no longer the one decided: an open action has another time, another effort or another price, or
 * actions came or went. What a finished action has cost is its execution, unless money of a coming year is in play.
 */
export const asksAgain = ({ moved, added, dropped }: PlanMoves, facts: Pick<Facts, 'today'>): boolean =>
  added.length > 0 || dropped.length > 0 || moved.some((one) => isUndecided(one, yearOf(facts.today)));

const isUndecided = ({ action, differences }: MovedAction, thisYear: number): boolean =>
  isOpen(action) || differences.some((one) => touchesAfter(one, thisYear));

function touchesAfter(difference: Difference, thisYear: number): boolean {
  if (difference.field !== 'budget') return false;
  const later = [difference.before, difference.after].map((amounts) => amounts.filter(({ year }) => year > thisYear));
  return JSON.stringify(later[0]) !== JSON.stringify(later[1]);
}
