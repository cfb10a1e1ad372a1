import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { annualReportMissing } from '../rules/governance/annual-report-missing.ts';
import type { Topic } from './deadline.ts';
import { nextYearly } from './yearly-document.ts';

export const annualReport: Topic = {
  code: 'annual-report',
  norms: dutyNorms['annual-report'],
  profiles: ['be-cpas'],
  rules: [annualReportMissing.code],
  tasks: (facts) =>
    nextYearly(facts, {
      kind: 'annual-report',
      duty: 'duty:annual-report',
      period: periods['annual-report'],
      missing: annualReportMissing,
    }),
};
