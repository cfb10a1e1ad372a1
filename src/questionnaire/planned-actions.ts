import type { Day } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { type Action, deadlineOf } from '../rules/plan-actions.ts';

/** An action of the plan as it stood on a day. */
export interface PlannedAction {
  readonly action: Action;
  readonly isOpen: boolean;
  /** The last day to have it done. */
  readonly due: Day | undefined;
}

/** The actions for these norms, and those named, that were in the plan by that day. What was decided later is not yet known. */
export function plannedActions(
  { repository, today }: Facts,
  norms: ReadonlySet<string>,
  named: readonly string[] = [],
): readonly PlannedAction[] {
  const decidedOn = (id: string | undefined) => repository.find('decisions', id ?? '')?.data.on ?? '';
  return repository.entries('plan').flatMap((action) => {
    const { id, data } = action;
    if (!named.includes(id) && data.norms?.some((norm) => norms.has(norm)) !== true) return [];
    const adopted = (data.adopted ?? []).filter(({ decision }) => decidedOn(decision) <= today);
    if (data.adopted === undefined ? decidedOn(data.decision) > today : adopted.length === 0) return [];
    const timing = adopted.toSorted((a, b) => (decidedOn(a.decision) < decidedOn(b.decision) ? -1 : 1)).at(-1);
    const isOpen = data.state === 'done' ? (data.doneOn ?? today) > today : data.state !== 'dropped';
    return [{ action, isOpen, due: deadlineOf(asAdopted(action, timing)) }];
  });
}

type Adopted = NonNullable<Action['data']['adopted']>[number];

/** The timing that a decision adopted stands before that of today. */
const asAdopted = (action: Action, timing: Adopted | undefined): Action => {
  if (timing?.year === undefined) return action;
  const { quarter: _, ...data } = action.data;
  const { year, quarter } = timing;
  return { ...action, data: { ...data, year, ...(quarter === undefined ? {} : { quarter }) } as Action['data'] };
};

/** What closes a gap: the ids of the open actions and the day by which all are to be done. */
export function remedyOf(actions: readonly PlannedAction[]): { actions?: readonly string[]; due?: Day } {
  const open = actions.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return {};
  const last = open
    .flatMap(({ due }) => due ?? [])
    .toSorted()
    .at(-1);
  return { actions: open.map(({ action }) => action.id), ...(last === undefined ? {} : { due: last }) };
}
