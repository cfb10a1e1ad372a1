import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noAudience: Rule = {
  code: 'processing/no-audience',
  severity: 'info',
  norms: ['gdpr:12(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.audiences ?? []).length === 0) yield { at: at('audiences'), values: { activity: id } };
    }
  },
};
