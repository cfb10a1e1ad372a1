import { currentAssessments } from '../impact-assessments.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noDpoOpinion: Rule = {
  code: 'dpia/no-dpo-opinion',
  severity: 'warning',
  norms: ['gdpr:35(2)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of currentAssessments(facts)) {
      const { doneOn, opinion } = assessment.data;
      if (doneOn === undefined || doneOn > facts.today || opinion !== undefined) continue;
      yield { at: assessment.at('doneOn'), values: { assessment: assessment.id, activity: activity.id } };
    }
  },
};
