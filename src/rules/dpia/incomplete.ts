import { currentAssessments } from '../impact-assessments.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Article 35(7), letters a to c; d is the list of measures. */
const texts = ['description', 'necessity', 'risks'] as const;

export const incomplete: Rule = {
  code: 'dpia/incomplete',
  severity: 'warning',
  norms: ['gdpr:35(7)', 'gdpr:35(7)(a)', 'gdpr:35(7)(b)', 'gdpr:35(7)(c)', 'gdpr:35(7)(d)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'dpias',
  *check(facts) {
    for (const { assessment, activity } of currentAssessments(facts)) {
      const { doneOn, measures = [] } = assessment.data;
      if (doneOn === undefined || doneOn > facts.today) continue;
      const missing: string[] = texts.filter((field) => assessment.data[field] === undefined);
      if (measures.length === 0) missing.push('measures');
      if (missing.length === 0) continue;
      const values = { assessment: assessment.id, activity: activity.id, fields: missing.join(', ') };
      yield { at: assessment.at('doneOn'), values };
    }
  },
};
