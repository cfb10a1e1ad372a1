import { peopleToSign } from '../declarations.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noDeclarations: Rule = {
  code: 'person/no-declarations',
  severity: 'warning',
  norms: ['bcss:staff.confidentiality'],
  level: 'full',
  profiles: belgianProfiles,
  needs: ['declarations'],
  *check(facts) {
    if (facts.repository.entries('declarations').length > 0) return;
    const count = peopleToSign(facts).length;
    if (count > 0) yield { at: facts.repository.settings.at(), values: { count } };
  },
};
