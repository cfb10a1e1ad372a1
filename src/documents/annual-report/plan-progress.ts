import { addPeriod } from '../../model/day.ts';
import { approvalBy } from '../approval.ts';
import { sayer } from '../said.ts';
import { euros, sum } from './figures.ts';
import { isDoneBy, isDropped, isOpenOn, type PlannedAction, planAt, plannedEnd } from './plan-at.ts';
import { isInYear, type ReportContext } from './report-context.ts';

/** How an action of the year's plan stood on the last day. */
export type Progress = 'done' | 'late' | 'postponed' | 'dropped' | 'open';

const order: readonly Progress[] = ['done', 'late', 'postponed', 'dropped', 'open'];

interface Followed {
  readonly planned: PlannedAction;
  readonly progress: Progress;
}

/** What became in the year of the actions that the plan foresaw for it, and what they cost. */
export function planProgress(context: ReportContext) {
  const { say, count, words } = context;
  const followed = followedActions(context);
  const counts = order.flatMap((progress) => {
    const number = followed.filter((one) => one.progress === progress).length;
    return number === 0 && progress !== 'done' ? [] : [count(words.actions[progress], number)];
  });
  return {
    counts: say(followed.length === 0 ? 'planEmpty' : 'planProgress', { counts: counts.join(', ') }, followed.length),
    rows: followed.map((one) => rowOf(context, one)),
    budget: budget(context),
    decided: decidedBudget(context),
  };
}

/** The actions planned for the year at its start or at its end, and those done in it. */
export function followedActions(context: ReportContext): readonly Followed[] {
  const { repository } = context.facts;
  const eve = addPeriod(context.start, 'P1D', -1);
  const before = new Map(planAt(repository, eve).map((planned) => [planned.action.id, planned]));
  return planAt(repository, context.end).flatMap((planned) => {
    const earlier = before.get(planned.action.id);
    const isOfYear = [planned.year, earlier?.year].includes(context.year);
    if (!isOfYear && !isDoneInYear(context, planned)) return [];
    return [{ planned, progress: progressOf(context, planned, earlier) }];
  });
}

const isDoneInYear = (context: ReportContext, planned: PlannedAction): boolean =>
  isDoneBy(planned, context.end) && isInYear(context, planned.action.data.doneOn);

function progressOf(context: ReportContext, planned: PlannedAction, earlier: PlannedAction | undefined): Progress {
  if (isDropped(planned)) return 'dropped';
  if (isDoneBy(planned, context.end)) return 'done';
  if ((planned.year ?? 0) > context.year && earlier?.year === context.year) return 'postponed';
  return isLate(context, planned) ? 'late' : 'open';
}

/** Past its last day at the end of the report: on a day that still runs, there is time. */
export function isLate({ end, isProvisional }: ReportContext, planned: PlannedAction): boolean {
  const due = plannedEnd(planned);
  return due !== undefined && (isProvisional ? due < end : due <= end) && isOpenOn(planned, end);
}

function rowOf(context: ReportContext, { planned, progress }: Followed) {
  const { data } = planned.action;
  const own = planned.budget.filter(({ year }) => year === context.year);
  return {
    title: sayer(context.language, planned.action).needed(data.title, 'title'),
    when: whenOf(context, planned),
    state: context.count(context.words.actions[progress], 1).replace(/^1 /, ''),
    done: progress === 'done' ? doneText(context, planned) : '–',
    budget: own.length === 0 ? '–' : euros(context, sum(own.map(({ amount }) => amount))),
  };
}

/** '2026, trimestre 2' */
export const whenOf = ({ say }: ReportContext, { year, quarter }: PlannedAction): string =>
  year === undefined ? '–' : quarter === undefined ? String(year) : say('actionPlanned', { year, quarter });

function doneText({ language, say }: ReportContext, planned: PlannedAction): string {
  const { doneOn } = planned.action.data;
  if (doneOn === undefined) return '–';
  const day = language.formatDay(doneOn);
  return say(doneOn > (plannedEnd(planned) ?? doneOn) ? 'actionDoneLate' : 'actionOn', { day });
}

/** The credits that actions hold for a year. */
export const amountFor = (wanted: number, planned: readonly PlannedAction[]): number =>
  sum(planned.flatMap(({ budget }) => budget.filter(({ year }) => year === wanted).map(({ amount }) => amount)));

/** What the plan gave the year to spend, dropped actions left out; '' when it gave nothing. */
function budget(context: ReportContext): string {
  const amountOf = (planned: readonly PlannedAction[]): number => amountFor(context.year, planned);
  const actions = planAt(context.facts.repository, context.end).filter((one) => !isDropped(one));
  const amount = amountOf(actions);
  if (amount === 0) return '';
  const done = amountOf(actions.filter((one) => isDoneBy(one, context.end)));
  return context.say('budget', {
    year: context.year,
    amount: euros(context, amount),
    done: euros(context, done),
  });
}

/** The decision that gave the money of the year; '' when none is written. */
function decidedBudget(context: ReportContext): string {
  const { facts, language, say, year, end } = context;
  const found = facts.repository
    .entries('decisions')
    .find(({ data }) => data.kind === 'budget' && data.year === year && data.on <= end);
  if (found === undefined) return '';
  const { day, reference } = approvalBy(found, language);
  return say('budgetDecided', { day, ...(reference === '' ? {} : { reference }) });
}
