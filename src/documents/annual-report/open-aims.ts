import { unmetNorms } from '../../statement/concerns.ts';
import { sayer } from '../said.ts';
import { euros, sum } from './figures.ts';
import { type NormState, normTitle } from './norm-state.ts';
import { isOpenOn, type PlannedAction, planAt } from './plan-at.ts';
import { isLate, whenOf } from './plan-progress.ts';
import type { ReportContext } from './report-context.ts';

/** The aims still open on the last day: actions of the plan, and norms that are not fully met. */
export function openAims(context: ReportContext, state: NormState | undefined) {
  return {
    actions: openPlanned(context).map((planned) => ({
      title: sayer(context.language, planned.action).needed(planned.action.data.title, 'title'),
      when: whenOf(context, planned),
      isLate: isLate(context, planned),
      budget: budgetOf(context, planned),
    })),
    norms: openNorms(context, state),
  };
}

/** The actions that the plan held open on the last day, the soonest first. */
export const openPlanned = ({ facts, end }: ReportContext): readonly PlannedAction[] =>
  planAt(facts.repository, end)
    .filter((planned) => isOpenOn(planned, end))
    .toSorted((one, other) => rank(one) - rank(other));

const rank = ({ year = 9999, quarter = 4 }: PlannedAction): number => year * 10 + quarter;

function budgetOf(context: ReportContext, { budget }: PlannedAction): string {
  const amount = sum(budget.map((one) => one.amount));
  return amount === 0 ? '–' : euros(context, amount);
}

/** The norms partly met, not met, or contradicted on the last day, as the statement of compliance counts them. */
export const openNorms = (context: ReportContext, state: NormState | undefined) =>
  (state === undefined ? [] : unmetNorms(state.compliance)).map(({ id, standing }) => ({
    title: normTitle(context, id),
    standing: context.words.standings[standing],
  }));
