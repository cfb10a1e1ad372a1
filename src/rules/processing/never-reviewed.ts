import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** An activity that started less than a year ago has its first review ahead of it. */
export const neverReviewed: Rule = {
  code: 'processing/never-reviewed',
  severity: 'info',
  norms: ['gdpr:5(2)', 'gdpr:24'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const oldest = addPeriod(facts.today, periods['activity-review'], -1);
    for (const { id, data, at } of runningActivities(facts)) {
      if (data.reviewedOn !== undefined || (data.startedOn ?? '') >= oldest) continue;
      yield { at: at('reviewedOn'), values: { activity: id } };
    }
  },
};
