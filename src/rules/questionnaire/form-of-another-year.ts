import { formOf } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

export const formOfAnotherYear: Rule = {
  code: 'questionnaire/form-of-another-year',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check({ repository }) {
    for (const questionnaire of repository.entries('questionnaires')) {
      const { year, form } = questionnaire.data;
      const asked = formOf(repository, questionnaire);
      if (asked?.data.year === undefined || asked.data.year === year) continue;
      const related = [{ at: asked.at('year'), role: 'form' }];
      yield { at: questionnaire.at('form'), values: { year, form, formYear: asked.data.year }, related };
    }
  },
};
