import type { Registers } from '../model/records.ts';
import { amountsByYear } from '../rules/adopted-versions.ts';

/** The lines of a new item of `adopted`: what the action is now, as this decision fixes it. `[]` means that it costs nothing. */
export function adoptedLines(decision: string, data: Registers['plan'], dash: string): readonly string[] {
  const inner = `${dash}  `;
  const { year, quarter, days, budget = [], noCost } = data;
  const amounts = amountsByYear(budget);
  return [
    `${dash}- decision: ${/^[\d.eE+-]+$/.test(decision) ? `"${decision}"` : decision}`,
    ...Object.entries({ year, quarter, days }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${inner}${name}: ${value}`],
    ),
    ...(amounts.length === 0 && noCost === true ? [`${inner}budget: []`] : []),
    ...(amounts.length === 0 ? [] : [`${inner}budget:`]),
    ...amounts.flatMap((line) => [`${inner}  - year: ${line.year}`, `${inner}    amount: ${line.amount}`]),
  ];
}
