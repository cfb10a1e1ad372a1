import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { openAccesses } from '../rules/accesses.ts';
import { isFollowed } from '../rules/performances.ts';
import { keysOut, protectedRooms } from '../rules/rooms.ts';
import { belgianProfiles } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

/** There is nothing to review where nobody is on the list. A control that follows the duty has its own deadline. */
export const roomList: Topic = {
  code: 'room-list',
  norms: dutyNorms['room-list-review'],
  profiles: belgianProfiles,
  rules: ['premises/list-not-reviewed'],
  *tasks(facts) {
    if (isFollowed(facts, 'duty:room-list-review')) return;
    const opened = new Set(openAccesses(facts).map(({ data }) => data.room));
    for (const room of protectedRooms(facts)) {
      const { listReviewedOn, name, responsible } = room.data;
      const since = (listReviewedOn ?? '') > facts.today ? undefined : listReviewedOn;
      if (since === undefined && !opened.has(room.id) && keysOut(room, facts).length === 0) continue;
      yield {
        key: room.id,
        on: after(since, periods['room-list-review']),
        at: room.at('listReviewedOn'),
        values: { room: nameIn(facts.repository, name) },
        who: responsible,
      };
    }
  },
};
