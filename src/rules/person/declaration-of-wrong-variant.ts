import { personal } from '../../model/diagnostic.ts';
import { isOutsider } from '../people.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const declarationOfWrongVariant: Rule = {
  code: 'person/declaration-of-wrong-variant',
  severity: 'warning',
  norms: ['bcss:staff.confidentiality'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'declarations',
  *check({ repository }) {
    for (const { data, at } of repository.entries('declarations')) {
      const person = repository.find('people', data.person);
      if (person === undefined) continue;
      const variant = isOutsider(person) ? 'outsider' : 'staff';
      if (data.variant === variant) continue;
      const values = { person: personal(person.id), written: data.variant, kind: person.data.kind, variant };
      yield { at: at('variant'), values, related: [{ at: person.at('kind'), role: 'person-kind' }] };
    }
  },
};
