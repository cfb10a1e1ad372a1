import { currentAssessments } from '../impact-assessments.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notFinished: Rule = {
  code: 'dpia/not-finished',
  severity: 'error',
  norms: ['gdpr:35(1)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of currentAssessments(facts)) {
      const { startedOn, doneOn } = assessment.data;
      const begun = startedOn !== undefined && startedOn <= facts.today;
      const done = doneOn !== undefined && doneOn <= facts.today;
      if (!begun || done || (activity.data.startedOn ?? facts.today) > facts.today) continue;
      const { needed, doneOn: saidDoneOn } = activity.data.dpia ?? {};
      // processing/dpia-missing and dpia/activity-says-not-needed speak of these already.
      if (needed === false || (needed === true && (saidDoneOn === undefined || saidDoneOn > facts.today))) continue;
      yield { at: assessment.at('startedOn'), values: { assessment: assessment.id, activity: activity.id, startedOn } };
    }
  },
};
