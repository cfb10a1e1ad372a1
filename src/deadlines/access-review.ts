import type { Day } from '../model/day.ts';
import { groupBy } from '../model/group-by.ts';
import type { Facts, Repository } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { type Access, accessesToKeep } from '../rules/accesses.ts';
import { isFollowed } from '../rules/performances.ts';
import { belgianProfiles } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';
import { waiverMark } from './waivers.ts';

/** The accesses to one application or room that fall due on one day are reviewed in one go. A control that follows the duty has its own deadline. */
export const accessReview: Topic = {
  code: 'access-review',
  norms: dutyNorms['access-review'],
  profiles: belgianProfiles,
  rules: ['access/not-reviewed'],
  *tasks(facts) {
    if (isFollowed(facts, 'duty:access-review')) return;
    const staying = accessesToKeep(facts).filter((access) => !endsBefore(dueOf(access, facts), access, facts));
    const groups = groupBy(staying, (access) => {
      const on = dueOf(access, facts);
      return `${targetOf(access)}/${on ?? ''}${waiverMark(facts, { rules: accessReview.rules, on, at: access.at })}`;
    });
    for (const [key, group] of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const { name, owner } = known(first, facts.repository);
      const values = { count: group.length, ...(name === '' ? {} : { target: name }) };
      yield { key, on: dueOf(first, facts), at: first.at(), values, who: owner };
    }
  },
};

const targetOf = ({ data }: Access): string => data.application ?? `room-${data.room ?? ''}`;

/** A review before the access was granted, or of a day to come, is none. */
function dueOf({ data: { grantedOn, reviewedOn } }: Access, { today }: Facts): Day | undefined {
  const isReviewed = reviewedOn !== undefined && reviewedOn <= today && reviewedOn >= (grantedOn ?? '');
  return after(isReviewed ? reviewedOn : grantedOn, periods['access-review']);
}

/** True when the person will have left, and the access with them, by the day of the review. */
function endsBefore(due: Day | undefined, { data }: Access, { repository }: Facts): boolean {
  const { leftOn } = repository.find('people', data.person)?.data ?? {};
  return leftOn !== undefined && due !== undefined && leftOn < due && (data.keptUntil ?? '') < due;
}

function known(
  { data }: Access,
  repository: Repository,
): { readonly name: string; readonly owner?: string | undefined } {
  const application = repository.find('applications', data.application ?? '')?.data;
  if (application !== undefined) return { name: nameIn(repository, application.name), owner: application.owner };
  const room = repository.find('rooms', data.room ?? '')?.data;
  if (room !== undefined) return { name: nameIn(repository, room.name), owner: room.responsible };
  return { name: data.application ?? data.room ?? '' };
}
