import { localDay } from '../../clocks/instant.ts';
import { type Incident, knownIncidents } from '../../rules/incidents.ts';
import { happenedInYear, type ReportContext } from './report-context.ts';

/** The incidents detected in the year, the earliest first. */
export const incidentsOfYear = (context: ReportContext): readonly Incident[] =>
  knownIncidents(context.atEnd)
    .filter(({ data }) => happenedInYear(context, data.detectedAt))
    .toSorted((one, other) => Date.parse(one.data.detectedAt) - Date.parse(other.data.detectedAt));

/** What was known on the last day: a breach, none, or not assessed yet. */
export function breachAt({ data: { breach } }: Incident, day: string): 'yes' | 'no' | 'unassessed' {
  if (breach === undefined || (breach.assessedOn ?? day) > day) return 'unassessed';
  return breach.exists ? 'yes' : 'no';
}

/** The incidents that had proved to be breaches of personal data by the last day. */
export const breachesOfYear = (context: ReportContext): readonly Incident[] =>
  incidentsOfYear(context).filter((incident) => breachAt(incident, context.end) === 'yes');

/** From 1 to 12. */
export const monthOf = ({ data }: Incident): number => Number(localDay(data.detectedAt).slice(5, 7));
