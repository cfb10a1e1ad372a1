import { personal } from '../../model/diagnostic.ts';
import { unwithdrawnAccesses } from '../accesses.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const heldAfterDeparture: Rule = {
  code: 'access/held-after-departure',
  severity: 'error',
  norms: ['gdpr:32(1)(b)', 'bcss:staff.joiners-leavers', 'bcss:access.control'],
  level: 'start',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of unwithdrawnAccesses(facts)) {
      const person = facts.repository.find('people', data.person);
      const leftOn = person?.data.leftOn;
      if (person === undefined || leftOn === undefined || !hasEnded(leftOn, facts.today)) continue;
      // Kept for a while, with or without a reason: access/kept-without-reason asks for it.
      if (data.keptUntil !== undefined && data.keptUntil >= facts.today) continue;
      const kept = data.keptUntil === undefined ? {} : { keptUntil: data.keptUntil };
      const values = { access: personal(id), person: personal(person.id), leftOn, ...kept };
      yield { at: at('person'), values, related: [{ at: person.at('leftOn'), role: 'departure' }] };
    }
  },
};
