import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { newest } from '../controlled-documents.ts';
import { hasEnded } from '../in-force.ts';
import { isFollowed, lastPerformance } from '../performances.ts';
import type { Rule } from '../rule.ts';

/** A control that follows the duty says itself when it is late. */
export const auditDue: Rule = {
  code: 'governance/audit-due',
  severity: 'warning',
  norms: ['bcss:compliance.audit'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const { repository, today } = facts;
    if (isFollowed(facts, 'duty:compliance-audit')) return;
    const reports = repository.entries('documents').filter(({ data }) => data.kind === 'audit-report');
    const last = newest(reports.filter(({ data }) => (data.on ?? today) <= today));
    if (last?.data.on === undefined) return;
    const due = addPeriod(last.data.on, periods['compliance-audit']);
    const done = lastPerformance(facts, 'duty:compliance-audit') ?? '';
    if (hasEnded(due, today) && done <= last.data.on)
      yield { at: last.at('on'), values: { document: last.id, on: last.data.on, due } };
  },
};
