import { faultyAnswers } from '../answer-faults.ts';
import { begunQuestionnaires, isSent, isSigned } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

/** While it is being filled in, proposals are in their place. */
export const notConfirmed: Rule = {
  code: 'questionnaire/not-confirmed',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts) {
    const { repository, today } = facts;
    for (const questionnaire of begunQuestionnaires(facts)) {
      if (!isSigned(questionnaire, today) && !isSent(questionnaire, today)) continue;
      for (const { fault, question, at } of faultyAnswers(repository, questionnaire))
        if (fault === 'not-confirmed') yield { at, values: { question } };
    }
  },
};
