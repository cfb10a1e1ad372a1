import { begunQuestionnaires, isSent } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

export const sentWithoutSignature: Rule = {
  code: 'questionnaire/sent-without-signature',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'start',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts) {
    for (const questionnaire of begunQuestionnaires(facts)) {
      const { year, sentOn = '', signedOn, signedBy } = questionnaire.data;
      const isSignedBefore = signedBy !== undefined && signedOn !== undefined && signedOn <= sentOn;
      if (isSent(questionnaire, facts.today) && !isSignedBefore)
        yield { at: questionnaire.at(signedBy === undefined ? 'signedBy' : 'signedOn'), values: { year, sentOn } };
    }
  },
};
