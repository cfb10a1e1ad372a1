import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';

export type Activity = Entry<Registers['processing-activities']>;

/** The activities that have not stopped: an activity that has stays in the record as it was. */
export function runningActivities({ repository, today }: Facts): readonly Activity[] {
  return repository.entries('processing-activities').filter(({ data }) => !hasEnded(data.endedOn, today));
}

/** The running activities the organisation answers for, alone or with others (GDPR art. 30(1)); not those it runs for another. */
export function ownActivities(facts: Facts): readonly Activity[] {
  return runningActivities(facts).filter(({ data }) => data.role !== 'processor');
}
