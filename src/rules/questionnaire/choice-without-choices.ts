import type { Rule } from '../rule.ts';

export const choiceWithoutChoices: Rule = {
  code: 'questionnaire/choice-without-choices',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaire-forms',
  *check({ repository }) {
    for (const { data, at } of repository.entries('questionnaire-forms')) {
      for (const [index, { id, kind, choices }] of data.questions.entries()) {
        if (kind === 'choice' && choices === undefined)
          yield { at: at('questions', index, 'kind'), values: { question: id } };
      }
    }
  },
};
