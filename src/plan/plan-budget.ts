import type { Facts } from '../model/repository.ts';
import { amountOf } from '../rules/adopted-versions.ts';
import type { Action } from '../rules/plan-actions.ts';
import { type PlanDomain, planDomainOf, planDomains } from './plan-domain.ts';
import { type PlanPeriod, plannedActions } from './plan-period.ts';

/** Euros by kind. `unsaid` is what names no kind. */
export interface Sums {
  readonly investment: number;
  readonly operating: number;
  readonly unsaid: number;
  readonly total: number;
}

/** What a domain costs, year by year and in all; 'all' is the plan as a whole. */
export interface BudgetRow {
  readonly domain: PlanDomain | 'all';
  readonly years: readonly (Sums & { readonly year: number })[];
  readonly total: Sums;
}

export interface PlanBudget {
  readonly years: readonly number[];
  /** The domains that cost something, in the order of the norms. */
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetRow;
  /** Actions that say neither an amount nor that they cost nothing. */
  readonly withoutAmount: readonly Action[];
}

interface Line {
  readonly domain: PlanDomain;
  readonly year: number;
  readonly amount: number;
  readonly kind: 'investment' | 'operating' | 'unsaid';
}

/** What the plan costs: the amounts of its years, of every action but the dropped ones. */
export function planBudget(facts: Facts, period: PlanPeriod): PlanBudget {
  const { years } = period;
  const actions = plannedActions(facts, period);
  const lines = actions.flatMap(linesOf).filter(({ year }) => years.includes(year));
  const domains = [...planDomains, 'none' as const].filter((domain) => lines.some((line) => line.domain === domain));
  return {
    years,
    rows: domains.map((domain) =>
      rowOf(
        domain,
        lines.filter((line) => line.domain === domain),
        years,
      ),
    ),
    total: rowOf('all', lines, years),
    withoutAmount: actions.filter(({ data }) => data.noCost !== true && (data.budget ?? []).length === 0),
  };
}

const linesOf = ({ data }: Action): readonly Line[] =>
  (data.budget ?? []).map(({ year, amount, kind }) => ({
    domain: planDomainOf(data),
    year,
    amount,
    kind: kind ?? 'unsaid',
  }));

const rowOf = (domain: BudgetRow['domain'], lines: readonly Line[], years: readonly number[]): BudgetRow => ({
  domain,
  years: years.map((year) => ({ year, ...sumsOf(lines.filter((line) => line.year === year)) })),
  total: sumsOf(lines),
});

function sumsOf(lines: readonly Line[]): Sums {
  const of = (kind: Line['kind']): number => amountOf(lines.filter((line) => line.kind === kind));
  return {
    investment: of('investment'),
    operating: of('operating'),
    unsaid: of('unsaid'),
    total: amountOf(lines),
  };
}
