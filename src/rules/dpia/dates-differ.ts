import { latestAssessments } from '../impact-assessments.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const datesDiffer: Rule = {
  code: 'dpia/dates-differ',
  severity: 'warning',
  norms: ['gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of latestAssessments(facts)) {
      const { doneOn } = assessment.data;
      const saidOn = activity.data.dpia?.doneOn;
      if (doneOn === undefined || saidOn === undefined || doneOn === saidOn) continue;
      const related = [{ at: activity.at('dpia', 'doneOn'), role: 'day-in-activity' }];
      const values = { assessment: assessment.id, activity: activity.id, doneOn, saidOn };
      yield { at: assessment.at('doneOn'), values, related };
    }
  },
};
