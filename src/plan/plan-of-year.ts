import type { Facts } from '../model/repository.ts';
import { type ControlledDocument, newest, yearOf } from '../rules/controlled-documents.ts';
import { isDated, type PlanPeriod, periodOf, planPeriod } from './plan-period.ts';

/**
 * The plan that holds a year; without a year, the one of the day. A year of no plan gives the three years that it begins
 * where actions are written for them and no other plan holds any of them: a draft. Undefined where there is nothing to say:
 * no such plan, or one that is over and whose actions the register does not hold.
 */
export function planOfYear(facts: Facts, year: number | undefined): PlanPeriod | undefined {
  if (year === undefined) return planPeriod(facts);
  const known = periodsOf(facts);
  const document = newest(known.filter(({ years }) => years.includes(year)).flatMap((one) => one.document ?? []));
  const period = periodOf(document, year);
  if (hasActions(facts, period)) return document !== undefined || isFree(period, known) ? period : undefined;
  return document === undefined || isOver(period, facts) ? undefined : period;
}

/** True for a plan whose last year is past: what the registers say today is not what it was. */
export const isOver = ({ to }: Pick<PlanPeriod, 'to'>, { today }: Pick<Facts, 'today'>): boolean => to < yearOf(today);

/** Every plan known on the day, those withdrawn too: a plan that is over is still that plan. */
const periodsOf = ({ repository, today }: Facts): readonly PlanPeriod[] =>
  repository
    .entries('documents')
    .filter(({ data }) => data.kind === 'triennial-plan' && (data.on ?? today) <= today)
    .map((document) => periodOf(document, firstYearOf(document, yearOf(today))));

const firstYearOf = ({ data }: ControlledDocument, thisYear: number): number => data.from ?? data.year ?? thisYear;

const hasActions = ({ repository }: Facts, period: PlanPeriod): boolean =>
  repository.entries('plan').some((action) => isDated(action, period));

const isFree = ({ years }: PlanPeriod, known: readonly PlanPeriod[]): boolean =>
  known.every((other) => other.years.every((year) => !years.includes(year)));
