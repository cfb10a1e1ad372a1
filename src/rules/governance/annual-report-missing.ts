import { yearOf } from '../controlled-documents.ts';
import { isFollowed } from '../performances.ts';
import type { Rule } from '../rule.ts';

/** A control that follows the duty says itself when it is late. */
export const annualReportMissing: Rule = {
  code: 'governance/annual-report-missing',
  severity: 'warning',
  norms: ['law:be-security-1993#8', 'bcss:org.security-service'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['documents'],
  *check(facts) {
    const year = yearOf(facts.today) - 1;
    const reports = facts.repository.entries('documents').filter(({ data }) => data.kind === 'annual-report');
    if (reports.some(({ data }) => data.year === year) || isFollowed(facts, 'duty:annual-report')) return;
    yield { at: facts.repository.settings.at(), values: { year } };
  },
};
