import { personal } from '../../model/diagnostic.ts';
import { standingAccesses } from '../accesses.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const beforeArrival: Rule = {
  code: 'access/before-arrival',
  severity: 'warning',
  norms: ['bcss:access.control'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of standingAccesses(facts)) {
      const person = facts.repository.find('people', data.person);
      const startedOn = person?.data.startedOn;
      if (person === undefined || startedOn === undefined) continue;
      if (data.grantedOn === undefined || data.grantedOn >= startedOn) continue;
      const values = { access: personal(id), person: personal(person.id), grantedOn: data.grantedOn, startedOn };
      yield { at: at('grantedOn'), values, related: [{ at: person.at('startedOn'), role: 'start' }] };
    }
  },
};
