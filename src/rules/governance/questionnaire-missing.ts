import { yearOf } from '../controlled-documents.ts';
import { isFollowed } from '../performances.ts';
import { begunQuestionnaires } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

/** A control that follows the duty says itself when it is late; so does a questionnaire that is kept as a register. */
export const questionnaireMissing: Rule = {
  code: 'governance/questionnaire-missing',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['documents', 'questionnaires'],
  *check(facts) {
    if (isFollowed(facts, 'duty:questionnaire') || begunQuestionnaires(facts).length > 0) return;
    const year = yearOf(facts.today) - 1;
    const forms = facts.repository
      .entries('documents')
      .filter(({ data }) => data.kind === 'questionnaire' && data.year === year);
    if (forms.some(({ data }) => data.sentOn !== undefined && data.sentOn <= facts.today)) return;
    yield { at: forms[0]?.at('sentOn') ?? facts.repository.settings.at(), values: { year } };
  },
};
