import type { Registers } from '../model/records.ts';
import { amountsByYear } from '../rules/adopted-versions.ts';

type Adopted = NonNullable<Registers['plan']['adopted']>[number];

/** What an action is now, as a decision fixes it. An empty budget means that it costs nothing. */
export function adoptedVersion(decision: string, data: Registers['plan']): Adopted {
  const { year, quarter, days, budget = [], noCost } = data;
  const amounts = amountsByYear(budget).map((line) => ({ year: line.year, amount: line.amount }));
  return {
    decision,
    ...(year === undefined ? {} : { year }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(days === undefined ? {} : { days }),
    ...(amounts.length === 0 && noCost !== true ? {} : { budget: amounts }),
  };
}
