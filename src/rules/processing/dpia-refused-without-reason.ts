import { ownActivities } from '../activities.ts';
import { riskCriteria } from '../risk-criteria.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dpiaRefusedWithoutReason: Rule = {
  code: 'processing/dpia-refused-without-reason',
  severity: 'warning',
  norms: ['gdpr:35(1)', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { dpia } = activity.data;
      if (dpia === undefined || dpia.needed || dpia.reason !== undefined) continue;
      const criteria = riskCriteria(activity, facts);
      if (criteria.length < 2) continue;
      yield { at: activity.at('dpia', 'needed'), values: { activity: activity.id, criteria: criteria.join(', ') } };
    }
  },
};
