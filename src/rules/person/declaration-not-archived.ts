import { personal } from '../../model/diagnostic.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const declarationNotArchived: Rule = {
  code: 'person/declaration-not-archived',
  severity: 'warning',
  norms: ['bcss:staff.confidentiality'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'declarations',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('declarations')) {
      const { person, signedOn, archivedAt, evidence } = data;
      if (signedOn === undefined || signedOn > today || archivedAt !== undefined || evidence !== undefined) continue;
      yield { at: at('archivedAt'), values: { person: personal(person), signedOn } };
    }
  },
};
