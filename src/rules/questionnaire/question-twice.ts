import { faultyAnswers } from '../answer-faults.ts';
import { begunQuestionnaires } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

export const questionTwice: Rule = {
  code: 'questionnaire/question-twice',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts) {
    for (const questionnaire of begunQuestionnaires(facts)) {
      for (const { fault, question, at } of faultyAnswers(facts.repository, questionnaire))
        if (fault === 'question-twice') yield { at, values: { question } };
    }
  },
};
