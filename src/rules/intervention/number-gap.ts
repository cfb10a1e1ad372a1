import type { Registers } from '../../model/records.ts';
import type { Entry, Repository } from '../../model/repository.ts';
import { numberParts } from '../interventions.ts';
import type { Rule } from '../rule.ts';

interface Numbered {
  readonly rank: number;
  readonly entry: Entry<Registers['interventions']>;
}

/** The interventions of each year in the order of their numbers. */
function byYear(repository: Repository): ReadonlyMap<number, readonly Numbered[]> {
  const years = new Map<number, Numbered[]>();
  for (const entry of repository.entries('interventions')) {
    const { year, rank } = numberParts(entry.data);
    years.set(year, [...(years.get(year) ?? []), { rank, entry }]);
  }
  return new Map([...years].map(([year, list]) => [year, list.sort((one, other) => one.rank - other.rank)]));
}

const rank = (number: number): string => String(number).padStart(3, '0');
const range = (from: number, to: number): string => (from === to ? rank(from) : `${rank(from)}–${rank(to)}`);

/** The register may begin anywhere in its first year: what came before it was not kept here. */
export const numberGap: Rule = {
  code: 'intervention/number-gap',
  severity: 'warning',
  norms: ['bcss:ops.interventions'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'interventions',
  needs: ['interventions'],
  *check({ repository }) {
    const years = byYear(repository);
    const firstYear = Math.min(...years.keys());
    for (const [year, list] of years) {
      const gaps = list.flatMap(({ rank: to, entry }, index) => {
        const from = list[index - 1]?.rank ?? (year === firstYear ? to : 0);
        return to > from + 1 ? [{ entry, missing: range(from + 1, to - 1) }] : [];
      });
      const [first] = gaps;
      if (first === undefined) continue;
      const missing = gaps.map((gap) => gap.missing).join(', ');
      yield { at: first.entry.at('number'), values: { year, missing } };
    }
  },
};
