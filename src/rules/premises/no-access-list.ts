import { openAccesses } from '../accesses.ts';
import { keysOut, protectedRooms } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noAccessList: Rule = {
  code: 'premises/no-access-list',
  severity: 'warning',
  norms: ['bcss:physical.access'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'rooms',
  needs: ['accesses'],
  *check(facts) {
    const opened = new Set(openAccesses(facts).map(({ data }) => data.room));
    for (const room of protectedRooms(facts)) {
      if (opened.has(room.id) || keysOut(room, facts).length > 0) continue;
      yield { at: room.at(), values: { room: room.id } };
    }
  },
};
