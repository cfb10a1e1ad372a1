import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noOwner: Rule = {
  code: 'processing/no-owner',
  severity: 'info',
  norms: ['gdpr:24'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      if (data.owner === undefined) yield { at: at('owner'), values: { activity: id } };
    }
  },
};
