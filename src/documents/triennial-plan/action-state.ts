import { type Action, endOf } from '../../rules/plan-actions.ts';
import type { BarState } from '../charts/timeline.ts';
import type { PlanContext } from './context.ts';

/** The state, or that the time has passed. */
export function barState({ data }: Action, { facts }: PlanContext): BarState {
  const { state = 'planned' } = data;
  if (state === 'done') return 'done';
  const end = endOf(data);
  if (end !== undefined && end < facts.today) return 'late';
  return state === 'dropped' ? 'planned' : state;
}

/** 'faite', 'en retard' */
export const stateText = (state: BarState, { texts, words }: PlanContext): string =>
  state === 'late' ? words.timeline.late : texts.states[state];
