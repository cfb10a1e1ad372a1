import { type Day, yearEnd } from '../model/day.ts';
import type { Repository } from '../model/repository.ts';
import type { Answer } from '../rules/questionnaires.ts';

/** True for a day that comes too early to close a gap that stood at the end of the controlled year. */
export const isDuePast = (due: Day, controlledYear: number): boolean => due <= yearEnd(controlledYear);

/** Of the actions named, those that will close no gap any more: dropped, or done before the controlled year was over. */
export const closedActions = (
  { find }: Repository,
  actions: readonly string[],
  controlledYear: number,
): readonly string[] =>
  actions.filter((id) => {
    const { state, doneOn } = find('plan', id)?.data ?? {};
    return state === 'dropped' || (state === 'done' && (doneOn === undefined || isDuePast(doneOn, controlledYear)));
  });

/** True for an answer whose day, or one of whose actions, lies behind. */
export const isRemedyPast = (
  repository: Repository,
  { actions = [], due }: { readonly actions?: Answer['actions'] | undefined; readonly due?: Day | undefined },
  controlledYear: number,
): boolean =>
  (due !== undefined && isDuePast(due, controlledYear)) ||
  closedActions(repository, actions, controlledYear).length > 0;
