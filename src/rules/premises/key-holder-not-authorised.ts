import { personal } from '../../model/diagnostic.ts';
import { groupBy } from '../../model/group-by.ts';
import { openAccesses } from '../accesses.ts';
import { hasEnded } from '../in-force.ts';
import { keysOut, roomsInUse } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const keyHolderNotAuthorised: Rule = {
  code: 'premises/key-holder-not-authorised',
  severity: 'warning',
  norms: ['bcss:physical.access'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'rooms',
  needs: ['accesses'],
  *check(facts) {
    const lists = groupBy(openAccesses(facts), ({ data }) => data.room);
    for (const room of roomsInUse(facts)) {
      const list = lists.get(room.id);
      if (list === undefined) continue;
      for (const { key, index } of keysOut(room, facts)) {
        const person = key.holder === undefined ? undefined : facts.repository.find('people', key.holder);
        // Someone gone must give the key back first: person/key-after-departure.
        if (person === undefined || hasEnded(person.data.leftOn, facts.today)) continue;
        if (list.some(({ data }) => data.person === person.id)) continue;
        const values = { room: room.id, key: key.number, person: personal(person.id) };
        yield { at: room.at('keys', index, 'holder'), values };
      }
    }
  },
};
