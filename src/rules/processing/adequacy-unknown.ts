import { adequateCountries, economicArea } from '../../norms/countries.ts';
import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const adequacyUnknown: Rule = {
  code: 'processing/adequacy-unknown',
  severity: 'warning',
  norms: ['gdpr:45'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      for (const [index, { country, safeguard }] of (data.transfers ?? []).entries()) {
        if (safeguard !== 'adequacy' || economicArea.has(country) || adequateCountries.has(country)) continue;
        yield { at: at('transfers', index, 'safeguard'), values: { activity: id, country } };
      }
    }
  },
};
