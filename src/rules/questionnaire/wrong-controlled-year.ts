import type { Rule } from '../rule.ts';

/** The questionnaire of a year is about the year before. */
export const wrongControlledYear: Rule = {
  code: 'questionnaire/wrong-controlled-year',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check({ repository }) {
    for (const { data, at } of repository.entries('questionnaires')) {
      const { year, controlledYear } = data;
      if (controlledYear !== year - 1) yield { at: at('controlledYear'), values: { year, controlledYear } };
    }
  },
};
