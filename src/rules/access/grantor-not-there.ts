import { personal } from '../../model/diagnostic.ts';
import { accessesToKeep } from '../accesses.ts';
import { isThere } from '../people.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const grantorNotThere: Rule = {
  code: 'access/grantor-not-there',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of accessesToKeep(facts)) {
      const { grantedBy, grantedOn } = data;
      // An access given to oneself is another matter: access/granted-by-oneself, access/before-arrival.
      if (grantedBy === undefined || grantedOn === undefined || grantedBy === data.person) continue;
      const grantor = facts.repository.find('people', grantedBy);
      if (grantor === undefined || isThere(grantor, grantedOn)) continue;
      const gone = grantor.data.leftOn !== undefined && grantor.data.leftOn < grantedOn;
      const related = [
        gone ? { at: grantor.at('leftOn'), role: 'departure' } : { at: grantor.at('startedOn'), role: 'start' },
      ];
      yield { at: at('grantedBy'), values: { access: personal(id), grantor: personal(grantedBy), grantedOn }, related };
    }
  },
};
