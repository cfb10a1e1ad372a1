import { isFollowed, lastPerformance } from '../performances.ts';
import type { Rule } from '../rule.ts';

export const noAudit: Rule = {
  code: 'governance/no-audit',
  severity: 'warning',
  norms: ['bcss:compliance.audit'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['documents', 'controls'],
  *check(facts) {
    const { repository } = facts;
    const reports = repository.entries('documents').some(({ data }) => data.kind === 'audit-report');
    if (reports || isFollowed(facts, 'duty:compliance-audit')) return;
    if (lastPerformance(facts, 'duty:compliance-audit') === undefined) yield { at: repository.settings.at() };
  },
};
