import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { openAccesses } from '../accesses.ts';
import { isFollowed } from '../performances.ts';
import { keysOut, protectedRooms } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const listNotReviewed: Rule = {
  code: 'premises/list-not-reviewed',
  severity: 'warning',
  norms: ['bcss:physical.access'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'rooms',
  needs: ['controls'],
  *check(facts) {
    // A control that follows this duty says itself when it is late.
    if (isFollowed(facts, 'duty:room-list-review')) return;
    const oldest = addPeriod(facts.today, periods['room-list-review'], -1);
    const opened = new Set(openAccesses(facts).map(({ data }) => data.room));
    for (const room of protectedRooms(facts)) {
      const { listReviewedOn: since } = room.data;
      if (since !== undefined && since >= oldest && since <= facts.today) continue;
      // There is nothing to review where there is no list: premises/no-access-list.
      if (!opened.has(room.id) && keysOut(room, facts).length === 0) continue;
      const values = { room: room.id, ...(since === undefined || since > facts.today ? {} : { since }) };
      yield { at: room.at('listReviewedOn'), values };
    }
  },
};
