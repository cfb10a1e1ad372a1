import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { type Activity, runningActivities } from './activities.ts';
import { hasEnded } from './in-force.ts';

/** The suppliers who process personal data for the organisation today (GDPR art. 28). */
export function currentProcessors({ repository, today }: Facts): readonly Entry<Registers['processors']>[] {
  return repository
    .entries('processors')
    .filter(({ data }) => data.processesPersonalData !== false && !hasEnded(data.endedOn, today));
}

/** The running activities that call on each processor, by its id. */
export function activitiesByProcessor(facts: Facts): ReadonlyMap<string, readonly Activity[]> {
  const users = new Map<string, Activity[]>();
  for (const activity of runningActivities(facts)) {
    for (const processor of activity.data.processors ?? []) {
      const known = users.get(processor);
      if (known === undefined) users.set(processor, [activity]);
      else known.push(activity);
    }
  }
  return users;
}
