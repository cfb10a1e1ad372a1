import type { Day } from '../model/day.ts';
import type { Location } from '../model/location.ts';
import { groupBy } from '../rules/group-by.ts';
import type { Task } from './deadline.ts';

/** One of several things of a kind. */
interface Single {
  readonly name: string;
  readonly on: Day | undefined;
  readonly who: string | undefined;
  at(): Location;
}

/** So many are named one by one; of more, only how many there are. */
const mostNamed = 4;

/** What one person has to do by one day, in one go: `name` is the only one of its group, `names` are a few. */
export function* together(singles: readonly Single[]): Iterable<Task> {
  for (const [key, group] of groupBy(singles, ({ on, who }) => `${on ?? 'now'}/${who ?? ''}`)) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const names = group.map(({ name }) => name).join(' ; ');
    const named = others.length === 0 ? { name: first.name } : group.length > mostNamed ? {} : { names };
    yield { key, on: first.on, at: first.at(), values: { count: group.length, ...named }, who: first.who };
  }
}
