import { personal } from '../../model/diagnostic.ts';
import { peopleToSign, signedByPerson } from '../declarations.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const declarationMissing: Rule = {
  code: 'person/declaration-missing',
  severity: 'error',
  norms: ['bcss:staff.confidentiality'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'declarations',
  needs: ['declarations'],
  *check(facts) {
    // A register that nobody has begun is one finding of its own: person/no-declarations.
    if (facts.repository.entries('declarations').length === 0) return;
    const signed = signedByPerson(facts);
    for (const { id, at } of peopleToSign(facts)) {
      if (!signed.has(id)) yield { at: at(), values: { person: personal(id) } };
    }
  },
};
