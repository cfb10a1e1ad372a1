import { currentAssessments } from '../impact-assessments.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const consultationMissing: Rule = {
  code: 'dpia/consultation-missing',
  severity: 'error',
  norms: ['gdpr:36(1)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of currentAssessments(facts)) {
      const { outcome, consultation } = assessment.data;
      const sent = consultation?.sentOn !== undefined && consultation.sentOn <= facts.today;
      if (outcome !== 'high-residual-risk' || sent) continue;
      yield { at: assessment.at('outcome'), values: { assessment: assessment.id, activity: activity.id } };
    }
  },
};
