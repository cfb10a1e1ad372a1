import { ownActivities } from '../activities.ts';
import { riskCriteria } from '../risk-criteria.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dpiaUndecided: Rule = {
  code: 'processing/dpia-undecided',
  severity: 'warning',
  norms: ['gdpr:35(1)', 'law:be-apd-dpia-list-2019', 'law:fr-cnil-dpia-list-2018', 'bcss:policy.principles'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      if (activity.data.dpia !== undefined) continue;
      const criteria = riskCriteria(activity, facts);
      if (criteria.length < 2) continue;
      yield { at: activity.at('dpia'), values: { activity: activity.id, criteria: criteria.join(', ') } };
    }
  },
};
