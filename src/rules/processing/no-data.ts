import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noData: Rule = {
  code: 'processing/no-data',
  severity: 'error',
  norms: ['gdpr:30(1)(c)', 'gdpr:14(1)(d)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.data ?? []).length + (data.statutoryData ?? []).length > 0) continue;
      yield { at: at('data'), values: { activity: id } };
    }
  },
};
