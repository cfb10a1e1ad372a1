import { hasEnded } from '../in-force.ts';
import { questionnaireDue } from '../questionnaire-due.ts';
import { begunQuestionnaires, isSent } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

export const late: Rule = {
  code: 'questionnaire/late',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts) {
    for (const questionnaire of begunQuestionnaires(facts)) {
      const due = questionnaireDue(facts, questionnaire);
      if (isSent(questionnaire, facts.today) || due === undefined || !hasEnded(due, facts.today)) continue;
      yield { at: questionnaire.at('sentOn'), values: { year: questionnaire.data.year, due } };
    }
  },
};
