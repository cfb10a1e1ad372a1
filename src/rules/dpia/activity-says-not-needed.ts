import { currentAssessments } from '../impact-assessments.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const activitySaysNotNeeded: Rule = {
  code: 'dpia/activity-says-not-needed',
  severity: 'warning',
  norms: ['gdpr:35(1)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of currentAssessments(facts)) {
      if (activity.data.dpia?.needed !== false) continue;
      const related = [{ at: activity.at('dpia', 'needed'), role: 'need-of-assessment' }];
      yield { at: assessment.at('activity'), values: { assessment: assessment.id, activity: activity.id }, related };
    }
  },
};
