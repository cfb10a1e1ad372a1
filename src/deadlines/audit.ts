import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { newest } from '../rules/controlled-documents.ts';
import { isFollowed, lastPerformance } from '../rules/performances.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';

/** Four years after the last report. A control that follows the duty has its own deadline. */
export const audit: Topic = {
  code: 'audit',
  norms: dutyNorms['compliance-audit'],
  profiles: ['be-cpas'],
  rules: ['governance/audit-due'],
  *tasks(facts) {
    const { repository, today } = facts;
    if (isFollowed(facts, 'duty:compliance-audit')) return;
    const reports = repository.entries('documents').filter(({ data }) => data.kind === 'audit-report');
    const last = newest(reports.filter(({ data }) => (data.on ?? today) <= today));
    if (last?.data.on === undefined) return;
    if ((lastPerformance(facts, 'duty:compliance-audit') ?? '') > last.data.on) return;
    yield {
      key: 'next',
      on: after(last.data.on, periods['compliance-audit']),
      at: last.at('on'),
      who: last.data.owner,
    };
  },
};
