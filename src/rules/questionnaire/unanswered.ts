import { faultyAnswers } from '../answer-faults.ts';
import { begunQuestionnaires } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

/** So many questions are named; of more, only how many there are. */
const mostShown = 5;

/** One finding for all: a questionnaire begins empty. */
export const unanswered: Rule = {
  code: 'questionnaire/unanswered',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts) {
    for (const questionnaire of begunQuestionnaires(facts)) {
      const open = faultyAnswers(facts.repository, questionnaire).filter(({ fault }) => fault === 'unanswered');
      const first = open[0];
      if (first === undefined) continue;
      const shown = open.slice(0, mostShown).map(({ question }) => question);
      const names = [...shown, ...(open.length > mostShown ? ['…'] : [])].join(', ');
      yield { at: first.at, values: { year: questionnaire.data.year, count: open.length, names } };
    }
  },
};
