import type { Registers } from '../model/records.ts';
import type { Action, Timing } from './plan-actions.ts';

/** What one decision fixed for an action. */
export type AdoptedVersion = NonNullable<Registers['plan']['adopted']>[number];

/** What is no longer as it was decided. Amounts are in euros, by year, oldest first. */
export type Difference =
  | { readonly field: 'timing'; readonly before: Timing; readonly after: Timing }
  | { readonly field: 'days'; readonly before: number; readonly after: number | undefined }
  | { readonly field: 'budget'; readonly before: readonly Amount[]; readonly after: readonly Amount[] };

export interface Amount {
  readonly year: number;
  readonly amount: number;
}

/** How an action differs from what was decided. What the decision did not fix cannot differ. */
export function differencesFrom(version: AdoptedVersion, { data }: Action): readonly Difference[] {
  const { year, quarter, days, budget } = version;
  const found: Difference[] = [];
  if ((year !== undefined && year !== data.year) || (quarter !== undefined && quarter !== data.quarter))
    found.push({ field: 'timing', before: { year, quarter }, after: { year: data.year, quarter: data.quarter } });
  if (days !== undefined && days !== data.days) found.push({ field: 'days', before: days, after: data.days });
  const before = amountsByYear(budget ?? []);
  const after = amountsByYear(data.budget ?? []);
  if (budget !== undefined && JSON.stringify(before) !== JSON.stringify(after))
    found.push({ field: 'budget', before, after });
  return found;
}

/** One amount a year; a year without money is left out. Counted in cents: 0.1 + 0.2 is 0.3. */
export function amountsByYear(lines: readonly Amount[]): readonly Amount[] {
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  return years
    .map((year) => ({ year, amount: amountOf(lines.filter((line) => line.year === year)) }))
    .filter(({ amount }) => amount > 0);
}

/** The sum of some amounts, to the cent. */
export const amountOf = (lines: readonly Pick<Amount, 'amount'>[]): number =>
  lines.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0) / 100;
