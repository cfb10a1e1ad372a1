import { protectedRooms } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noResponsible: Rule = {
  code: 'premises/no-responsible',
  severity: 'warning',
  norms: ['bcss:physical.access'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'rooms',
  *check(facts) {
    for (const { id, data, at } of protectedRooms(facts)) {
      if (data.responsible === undefined) yield { at: at('responsible'), values: { room: id } };
    }
  },
};
