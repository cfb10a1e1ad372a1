import { formatEuros, formatNumber } from '../../languages/amounts.ts';
import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { type BudgetRow, planBudget, type Sums } from '../../plan/plan-budget.ts';
import { planEffort } from '../../plan/plan-effort.ts';
import { budgetKinds } from '../../plan/print-budget.ts';
import { actionTitle } from './action-row.ts';
import type { PlanContext } from './context.ts';

/** What the plan costs: a row per domain, a cell per year, then the totals by kind. */
export function budgetTables(context: PlanContext) {
  const { texts, language, period, facts, actions } = context;
  const budget = planBudget(facts, period);
  const figures = (row: BudgetRow, kind: keyof Sums): readonly string[] =>
    row.years.map((sums) => formatEuros(sums[kind], language));
  const euros = (value: number): string => formatEuros(value, language);
  const unpriced = new Set(budget.withoutAmount.map(({ id }) => id));
  return {
    years: budget.years,
    rows: budget.rows.map((row) => ({
      title: texts.domains[row.domain],
      years: figures(row, 'total'),
      investment: euros(row.total.investment),
      operating: euros(row.total.operating),
      unsaid: budget.total.total.unsaid === 0 ? [] : [euros(row.total.unsaid)],
      total: euros(row.total.total),
    })),
    kinds: budgetKinds
      .filter((kind) => budget.total.total[kind] > 0)
      .map((kind) => ({
        title: texts.kinds[kind],
        years: figures(budget.total, kind),
        total: euros(budget.total.total[kind]),
      })),
    totals: figures(budget.total, 'total'),
    investment: euros(budget.total.total.investment),
    operating: euros(budget.total.total.operating),
    unsaid: budget.total.total.unsaid === 0 ? '' : euros(budget.total.total.unsaid),
    total: euros(budget.total.total.total),
    withoutAmount: actions
      .filter(({ action }) => unpriced.has(action.id))
      .map(({ number, action }) => ({ number, title: actionTitle(action, context) })),
  };
}

/** The working days of each year, and how many actions ask for them. */
export function effortTable({ actions, period, language, words }: PlanContext) {
  const effort = planEffort(
    actions.map(({ action }) => action),
    period,
  );
  return {
    years: effort.years.map(({ year, days, actions: count }) => ({ year, days: formatNumber(days, language), count })),
    total: formatNumber(effort.total, language),
    inWords: fillSentence(plural(words.effort, effort.total, language), { days: formatNumber(effort.total, language) }),
    count: effort.years.reduce((sum, one) => sum + one.actions, 0),
    unsaid: effort.unsaid,
  };
}
