import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noPurpose: Rule = {
  code: 'processing/no-purpose',
  severity: 'error',
  norms: ['gdpr:30(1)(b)', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.purposes ?? []).length === 0) yield { at: at('purposes'), values: { activity: id } };
    }
  },
};
