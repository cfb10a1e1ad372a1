import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notReviewed: Rule = {
  code: 'processing/not-reviewed',
  severity: 'warning',
  norms: ['gdpr:5(2)', 'gdpr:24', 'bcss:compliance.privacy'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const oldest = addPeriod(facts.today, periods['activity-review'], -1);
    for (const { id, data, at } of runningActivities(facts)) {
      const { reviewedOn } = data;
      if (reviewedOn === undefined || reviewedOn >= oldest) continue;
      yield { at: at('reviewedOn'), values: { activity: id, reviewedOn } };
    }
  },
};
