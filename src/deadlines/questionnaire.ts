import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { questionnaireMissing } from '../rules/governance/questionnaire-missing.ts';
import type { Topic } from './deadline.ts';
import { nextYearly } from './yearly-document.ts';

export const questionnaire: Topic = {
  code: 'questionnaire',
  norms: dutyNorms.questionnaire,
  profiles: ['be-cpas'],
  rules: [questionnaireMissing.code],
  tasks: (facts) =>
    nextYearly(facts, {
      kind: 'questionnaire',
      duty: 'duty:questionnaire',
      period: periods.questionnaire,
      missing: questionnaireMissing,
    }),
};
