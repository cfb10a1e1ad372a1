import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { lastPerformance } from '../../rules/performances.ts';
import { sayer } from '../said.ts';
import { isInYear, type ReportContext } from './report-context.ts';

/** The audits of the year, and when the next one is due. */
export function audits(context: ReportContext) {
  const { atEnd, language, facts } = context;
  const reports = facts.repository
    .entries('documents')
    .filter(({ data }) => data.kind === 'audit-report' && isInYear(context, data.on));
  const last = lastPerformance(atEnd, 'duty:compliance-audit');
  return {
    rows: reports.map((report) => ({
      title: sayer(language, report).needed(report.data.title, 'title'),
      day: language.formatDay(report.data.on ?? ''),
      sent:
        report.data.sentOn !== undefined && report.data.sentOn <= context.end
          ? language.formatDay(report.data.sentOn)
          : '–',
    })),
    last: last === undefined ? '' : language.formatDay(last),
    next: last === undefined ? '' : language.formatDay(addPeriod(last, periods['compliance-audit'])),
  };
}
