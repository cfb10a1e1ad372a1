import { latestAssessments } from '../impact-assessments.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const reviewDue: Rule = {
  code: 'dpia/review-due',
  severity: 'warning',
  norms: ['gdpr:35(11)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of latestAssessments(facts)) {
      const { reviewOn } = assessment.data;
      // processing/dpia-review-due speaks of the day that the activity itself gives.
      if (reviewOn === undefined || !hasEnded(reviewOn, facts.today)) continue;
      if (hasEnded(activity.data.dpia?.reviewOn, facts.today)) continue;
      yield { at: assessment.at('reviewOn'), values: { assessment: assessment.id, activity: activity.id, reviewOn } };
    }
  },
};
