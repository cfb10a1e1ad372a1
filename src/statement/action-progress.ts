import type { Day } from '../model/day.ts';
import type { Action } from '../rules/plan-actions.ts';

type Progress = NonNullable<Action['data']['state']>;

/** How far an action was on a day: what was done later was still planned. Undefined where the register does not say. */
export function progressOn({ data: { state, doneOn } }: Action, day: Day): Progress | undefined {
  return state === 'done' && doneOn !== undefined && doneOn > day ? 'planned' : state;
}

/** True for what was still to be done that day. */
export function isOpenOn(action: Action, day: Day): boolean {
  const progress = progressOn(action, day);
  return progress !== 'done' && progress !== 'dropped';
}
