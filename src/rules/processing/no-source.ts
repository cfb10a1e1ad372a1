import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noSource: Rule = {
  code: 'processing/no-source',
  severity: 'warning',
  norms: ['gdpr:14(2)(f)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.sources ?? []).length === 0) yield { at: at('sources'), values: { activity: id } };
    }
  },
};
