import { yearOf } from '../controlled-documents.ts';
import { isFollowed } from '../performances.ts';
import { isSentAsDocument } from '../questionnaire-due.ts';
import { begunQuestionnaires } from '../questionnaires.ts';
import type { Rule } from '../rule.ts';

/** A centre that keeps its questionnaires here; of one that does not, governance/questionnaire-missing speaks. */
export const noneStarted: Rule = {
  code: 'questionnaire/none-started',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'full',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  needs: ['questionnaires'],
  *check(facts) {
    const { repository, today } = facts;
    const year = yearOf(today);
    if (isFollowed(facts, 'duty:questionnaire') || isSentAsDocument(facts, year - 1)) return;
    const begun = begunQuestionnaires(facts);
    const last = begun.toSorted((a, b) => a.data.year - b.data.year).at(-1);
    if (last !== undefined && last.data.year < year)
      yield { at: repository.settings.at(), values: { year, last: last.data.year } };
  },
};
