import { keysOut, roomsInUse } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const keyWithoutHolder: Rule = {
  code: 'premises/key-without-holder',
  severity: 'warning',
  norms: ['bcss:physical.access'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'rooms',
  *check(facts) {
    for (const room of roomsInUse(facts)) {
      for (const { key, index } of keysOut(room, facts)) {
        if (key.holder !== undefined) continue;
        yield { at: room.at('keys', index), values: { room: room.id, key: key.number } };
      }
    }
  },
};
