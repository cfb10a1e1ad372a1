import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { severityOf } from '../rules/apply.ts';
import { newest } from '../rules/controlled-documents.ts';
import { auditDue } from '../rules/governance/audit-due.ts';
import { noAudit } from '../rules/governance/no-audit.ts';
import { isFollowed, lastPerformance } from '../rules/performances.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { neverDone } from './never-done.ts';

/** The first one, then four years after the last report. A control that follows the duty has its own deadline. */
export const audit: Topic = {
  code: 'audit',
  norms: dutyNorms['compliance-audit'],
  profiles: ['be-cpas'],
  rules: [auditDue.code, noAudit.code],
  *tasks(facts) {
    const { repository, today } = facts;
    if (isFollowed(facts, 'duty:compliance-audit')) return;
    const reports = repository.entries('documents').filter(({ data }) => data.kind === 'audit-report');
    const last = newest(reports.filter(({ data }) => (data.on ?? today) <= today));
    if (last?.data.on === undefined) return yield* neverDone(noAudit, facts);
    if (severityOf(auditDue, repository.settings.data) === 'off') return;
    if ((lastPerformance(facts, 'duty:compliance-audit') ?? '') > last.data.on) return;
    yield {
      key: 'next',
      on: after(last.data.on, periods['compliance-audit']),
      at: last.at('on'),
      who: last.data.owner,
      rules: [auditDue.code],
    };
  },
};
