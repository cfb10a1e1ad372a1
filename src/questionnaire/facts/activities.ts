import { runningActivities } from '../../rules/activities.ts';
import type { FactOf } from './fact.ts';

/** How many activities the record holds: those of the centre and those it runs for another. */
export const activities: FactOf = (facts) => {
  const { repository, today } = facts;
  if (repository.entries('processing-activities').length === 0) return undefined;
  const running = runningActivities(facts).filter(({ data }) => (data.startedOn ?? today) <= today);
  return { value: running.length, grounds: [{ at: 'processing-activities' }] };
};
