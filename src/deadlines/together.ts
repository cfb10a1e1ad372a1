import type { Day } from '../model/day.ts';
import { groupBy } from '../model/group-by.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import type { Task } from './deadline.ts';
import { waiverMark } from './waivers.ts';

/** One of several things of a kind. */
interface Single {
  readonly name: string;
  readonly on: Day | undefined;
  readonly who: string | undefined;
  readonly rules: readonly string[];
  at(): Location;
}

/** So many are named one by one; of more, only how many there are. */
export const mostNamed = 4;

/** What one person has to do by one day, in one go: `name` is the only one of its group, `names` are a few. */
export function* together(facts: Facts, singles: readonly Single[]): Iterable<Task> {
  const keyOf = (one: Single) => `${one.on ?? 'now'}/${one.who ?? ''}${waiverMark(facts, one)}`;
  for (const [key, group] of groupBy(singles, keyOf)) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const names = group.map(({ name }) => name).join(' ; ');
    const named = others.length === 0 ? { name: first.name } : group.length > mostNamed ? {} : { names };
    const { on, who, rules } = first;
    yield { key, on, at: first.at(), values: { count: group.length, ...named }, who, rules };
  }
}
