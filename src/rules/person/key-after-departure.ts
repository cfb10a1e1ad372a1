import { personal } from '../../model/diagnostic.ts';
import { hasEnded } from '../in-force.ts';
import { keysOut, roomsInUse } from '../rooms.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const keyAfterDeparture: Rule = {
  code: 'person/key-after-departure',
  severity: 'error',
  norms: ['bcss:staff.joiners-leavers', 'bcss:physical.access'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const room of roomsInUse(facts)) {
      for (const { key, index } of keysOut(room, facts)) {
        const person = key.holder === undefined ? undefined : facts.repository.find('people', key.holder);
        const leftOn = person?.data.leftOn;
        if (person === undefined || leftOn === undefined || !hasEnded(leftOn, facts.today)) continue;
        const values = { person: personal(person.id), key: key.number, room: room.id, leftOn };
        const related = [{ at: person.at('leftOn'), role: 'departure' }];
        yield { at: room.at('keys', index, 'holder'), values, related };
      }
    }
  },
};
