import { awarenessActions, reached } from '../../rules/awareness.ts';
import { yearOf } from '../../rules/controlled-documents.ts';
import type { FactOf } from './fact.ts';

/** How many people an action of the year reached, each counted once. */
export const awarenessParticipants: FactOf = (facts) => {
  const { repository, today } = facts;
  if (repository.entries('trainings').length === 0) return undefined;
  const actions = awarenessActions(facts).filter(({ data }) => yearOf(data.on) === yearOf(today));
  const people = repository.entries('people').filter((person) => actions.some((action) => reached(action, person)));
  const grounds = actions.map(({ id, data: { subject, on } }) => ({ at: `trainings/${id}`, name: subject, on }));
  return { value: people.length, grounds: [...grounds, { at: 'people', people: people.length }] };
};
