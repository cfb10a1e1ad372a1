import { faultyAnswers } from '../answer-faults.ts';
import { begunQuestionnaires } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

export const valueOfWrongKind: Rule = {
  code: 'questionnaire/value-of-wrong-kind',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts) {
    for (const questionnaire of begunQuestionnaires(facts)) {
      for (const { fault, question, value = '', kind = 'text', at } of faultyAnswers(facts.repository, questionnaire))
        if (fault === 'value-of-wrong-kind') yield { at, values: { question, value, kind } };
    }
  },
};
