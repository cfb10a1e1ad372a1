import { ownActivities } from '../activities.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dpiaReviewDue: Rule = {
  code: 'processing/dpia-review-due',
  severity: 'warning',
  norms: ['gdpr:35(11)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      const reviewOn = data.dpia?.reviewOn;
      if (reviewOn === undefined || !hasEnded(reviewOn, facts.today)) continue;
      yield { at: at('dpia', 'reviewOn'), values: { activity: id, reviewOn } };
    }
  },
};
