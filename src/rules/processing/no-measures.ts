import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noMeasures: Rule = {
  code: 'processing/no-measures',
  severity: 'warning',
  norms: ['gdpr:30(1)(g)', 'gdpr:32(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      if ((data.measures ?? []).length === 0) yield { at: at('measures'), values: { activity: id } };
    }
  },
};
