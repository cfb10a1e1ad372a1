import type { Day } from '../../model/day.ts';
import type { Repository } from '../../model/repository.ts';
import { type Action, deadlineOf } from '../../rules/plan-actions.ts';

/** What the plan said of an action on one day. */
export interface PlannedAction {
  readonly action: Action;
  readonly year?: number | undefined;
  readonly quarter?: number | undefined;
  readonly days?: number | undefined;
  readonly budget: readonly { readonly year: number; readonly amount: number }[];
}

/** The actions that the plan held on a day, as it held them: those of a later decision were not yet in it. */
export function planAt(repository: Repository, day: Day): readonly PlannedAction[] {
  return repository.entries('plan').flatMap((action) => {
    const version = versionAt(repository, action, day);
    return version === undefined ? [] : [{ action, ...version }];
  });
}

/** The last version adopted by that day; what is written now, where no decision came later. */
function versionAt(repository: Repository, { data }: Action, day: Day): Omit<PlannedAction, 'action'> | undefined {
  const decidedBy = (decision: string | undefined): boolean =>
    (repository.find('decisions', decision ?? '')?.data.on ?? day) <= day;
  const { adopted = [], year, quarter, days, budget = [] } = data;
  const known = adopted.filter(({ decision }) => decidedBy(decision));
  const last = known.at(-1);
  const isCurrent = known.length === adopted.length && (adopted.length > 0 || decidedBy(data.decision));
  if (isCurrent) return { year, quarter, days, budget };
  return last && { year: last.year, quarter: last.quarter, days: last.days, budget: last.budget ?? [] };
}

/** The last day to have done it, as the plan said then. */
export const plannedEnd = ({ action, year, quarter }: PlannedAction): Day | undefined => {
  const { year: _year, quarter: _quarter, ...data } = action.data;
  return deadlineOf({
    ...action,
    data: { ...data, ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }) },
  });
};

/** True when it had been done by the day; one done without a day counts as done. */
export const isDoneBy = ({ action: { data } }: PlannedAction, day: Day): boolean =>
  data.state === 'done' && (data.doneOn ?? day) <= day;

/** The registers do not say when an action was dropped: it counts as dropped on every day. */
export const isDropped = ({ action }: PlannedAction): boolean => action.data.state === 'dropped';

/** True for what was still to be done at the end of the day. */
export const isOpenOn = (planned: PlannedAction, day: Day): boolean => !isDropped(planned) && !isDoneBy(planned, day);
