import type { Rule } from '../rule.ts';

/** Only the report of the latest year: older ones are history. */
export const annualReportNotPresented: Rule = {
  code: 'governance/annual-report-not-presented',
  severity: 'warning',
  norms: ['law:be-security-1993#8', 'bcss:org.security-service'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check({ repository, today }) {
    const reports = repository.entries('documents').filter(({ data }) => data.kind === 'annual-report');
    const latest = reports.reduce((year, { data }) => Math.max(year, data.year ?? 0), 0);
    for (const { id, data, at } of reports) {
      const { year = 0, sentOn, decision, withdrawnOn } = data;
      const isPresented = decision !== undefined || (sentOn !== undefined && sentOn <= today);
      if (year === latest && withdrawnOn === undefined && !isPresented)
        yield { at: at('sentOn'), values: { document: id } };
    }
  },
};
