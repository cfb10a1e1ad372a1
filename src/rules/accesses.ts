import { groupBy } from '../model/group-by.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';

export type Access = Entry<Registers['accesses']>;

/** The accesses that nobody has taken back, also those granted for a day to come. */
export const standingAccesses = ({ repository, today }: Facts): readonly Access[] =>
  repository.entries('accesses').filter(({ data }) => !hasEnded(data.withdrawnOn, today));

/** The accesses that nobody has withdrawn yet: one whose last day is today is in hand. */
export const unwithdrawnAccesses = ({ repository, today }: Facts): readonly Access[] =>
  repository.entries('accesses').filter(({ data }) => data.withdrawnOn === undefined || data.withdrawnOn > today);

/** The accesses in force today: granted, and not withdrawn before today. */
export const openAccesses = (facts: Facts): readonly Access[] =>
  standingAccesses(facts).filter(({ data }) => (data.grantedOn ?? facts.today) <= facts.today);

/** The open accesses of each person, by the person's id. */
export const accessesByPerson = (facts: Facts): ReadonlyMap<string, readonly Access[]> =>
  groupBy(openAccesses(facts), ({ data }) => data.person);

/** The open accesses that may go on. Those of someone gone, or to something closed, have only to be withdrawn. */
export function accessesToKeep(facts: Facts): readonly Access[] {
  const { repository, today } = facts;
  return openAccesses(facts).filter(({ data }) => {
    const gone = hasEnded(repository.find('people', data.person)?.data.leftOn, today);
    if (gone && (data.keptUntil ?? '') < today) return false;
    const application = data.application === undefined ? undefined : repository.find('applications', data.application);
    const room = data.room === undefined ? undefined : repository.find('rooms', data.room);
    return !hasEnded(application?.data.endedOn, today) && !hasEnded(room?.data.closedOn, today);
  });
}
