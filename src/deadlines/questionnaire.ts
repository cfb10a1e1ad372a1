import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import type { Topic } from './deadline.ts';
import { nextYearly } from './yearly-document.ts';

export const questionnaire: Topic = {
  code: 'questionnaire',
  norms: dutyNorms.questionnaire,
  profiles: ['be-cpas'],
  rules: ['governance/questionnaire-missing'],
  tasks: (facts) =>
    nextYearly(facts, { kind: 'questionnaire', duty: 'duty:questionnaire', period: periods.questionnaire }),
};
