import type { Rule } from '../rule.ts';

export const formQuestionTwice: Rule = {
  code: 'questionnaire/form-question-twice',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaire-forms',
  *check({ repository }) {
    for (const { data, at } of repository.entries('questionnaire-forms')) {
      const first = new Map<string, number>();
      for (const [index, { id }] of data.questions.entries()) {
        const before = first.get(id);
        if (before === undefined) first.set(id, index);
        else {
          const related = [{ at: at('questions', before, 'id'), role: 'first-use' }];
          yield { at: at('questions', index, 'id'), values: { question: id }, related };
        }
      }
    }
  },
};
