import { openAccesses } from '../../rules/accesses.ts';
import type { FactOf } from './fact.ts';

/** How many people hold an access on the day. */
export const peopleWithAccess: FactOf = (facts) => {
  if (facts.repository.entries('accesses').length === 0) return undefined;
  const people = new Set(openAccesses(facts).map(({ data }) => data.person)).size;
  return { value: people, grounds: [{ at: 'accesses', people }] };
};
