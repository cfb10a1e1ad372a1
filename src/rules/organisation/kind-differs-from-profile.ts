import type { OrganisationRecord } from '../../model/records.ts';
import type { Profile } from '../rule.ts';
import { everyProfile, type Rule } from '../rule.ts';

const kindOf: Readonly<Record<Profile, OrganisationRecord['kind']>> = {
  'be-cpas': 'cpas',
  'be-municipality': 'municipality',
  'fr-departement': 'fr-departement',
  'fr-ccas': 'fr-ccas',
};

export const kindDiffersFromProfile: Rule = {
  code: 'organisation/kind-differs-from-profile',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    const { profile } = repository.settings.data;
    for (const { data, at } of repository.entries('organisation')) {
      if (data.kind === kindOf[profile]) continue;
      const related = [{ at: repository.settings.at('profile'), role: 'profile' }];
      yield { at: at('kind'), values: { kind: data.kind, profile, expected: kindOf[profile] }, related };
    }
  },
};
