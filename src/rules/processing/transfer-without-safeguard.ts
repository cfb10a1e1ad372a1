import { economicArea } from '../../norms/countries.ts';
import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const transferWithoutSafeguard: Rule = {
  code: 'processing/transfer-without-safeguard',
  severity: 'error',
  norms: ['gdpr:44', 'gdpr:46', 'gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:30(1)(e)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      for (const [index, { country, safeguard }] of (data.transfers ?? []).entries()) {
        if (safeguard !== undefined || economicArea.has(country)) continue;
        yield { at: at('transfers', index, 'country'), values: { activity: id, country } };
      }
    }
  },
};
