import { hoursBetween, isBefore, localDay } from '../../clocks/instant.ts';
import type { ReportPhrase } from '../../languages/annual-report-words.ts';
import {
  awaitsNotice,
  awarenessOf,
  hasHappened,
  type Incident,
  isPastNotifying,
  knownIncidents,
  notifyBefore,
} from '../../rules/incidents.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import { duration } from './figures.ts';
import { breachAt, breachesOfYear } from './incidents-of-year.ts';
import type { ReportContext } from './report-context.ts';

/** The breaches whose notice was still owed on the last day, whenever they were found; past their limit. */
export const unnotified = (context: ReportContext): readonly Incident[] =>
  knownBreaches(context).filter(({ data }) => awaitsNotice(data, context.end) && isPastNotifying(data, context.end));

/** Those of the year that were notified after the limit of the law. */
export const notifiedLate = (context: ReportContext): readonly Incident[] =>
  breachesOfYear(context).filter((one) => isLate(one, context));

/** Of high risk, and the people concerned were not told, without a reason in the register (GDPR art. 34). */
export const personsUntold = (context: ReportContext): readonly Incident[] =>
  knownBreaches(context).filter((one) => owesPersons(one, context));

const knownBreaches = ({ atEnd, end }: ReportContext): readonly Incident[] =>
  knownIncidents(atEnd).filter((one) => breachAt(one, end) === 'yes');

function isLate({ data }: Incident, { end }: ReportContext): boolean {
  const at = data.breach?.notifiedAt;
  return at !== undefined && hasHappened(at, end) && isBefore(notifyBefore(data), at);
}

function owesPersons({ data: { breach } }: Incident, { end }: ReportContext): boolean {
  return breach?.risk === 'high' && breach.notToldReason === undefined && !hasHappened(breach.toldPersonsAt, end);
}

/** What the law asked of a breach and did not get, a sentence each. */
export function breachFaults(context: ReportContext): readonly Said[] {
  const said = (form: ReportPhrase, some: readonly Incident[]): readonly Said[] =>
    some.map((one) => {
      const title = sayer(context.language, one).needed(one.data.title, 'title');
      const notified = dayOf(context, one.data.breach?.notifiedAt);
      return inPhrase(context.words.phrases[form], { title, notified, day: dayOf(context, notifyBefore(one.data)) });
    });
  return [
    ...said('breachNotNotified', unnotified(context)),
    ...said('breachNotifiedLate', notifiedLate(context)),
    ...said('breachPersonsUntold', personsUntold(context)),
  ];
}

const dayOf = ({ language }: ReportContext, instant: string | undefined): string =>
  instant === undefined ? '' : language.formatDay(localDay(instant));

/** The delay until the authority was told, with its lateness; what is still owed, and until when. */
export function noticeText(context: ReportContext, incident: Incident): string {
  const { data } = incident;
  const at = data.breach?.notifiedAt;
  if (at !== undefined && hasHappened(at, context.end)) {
    const delay = duration(context, hoursBetween(awarenessOf(data), at));
    return isLate(incident, context) ? context.say('noticeLate', { delay }) : delay;
  }
  if (!awaitsNotice(data, context.end)) return context.say('noticeNotNeeded');
  const day = dayOf(context, notifyBefore(data));
  return context.say(isPastNotifying(data, context.end) ? 'noticeOwed' : 'noticeToCome', { day });
}

/** The day on which the people concerned were told, or that they should have been. */
export function personsText(context: ReportContext, incident: Incident): string {
  const { breach } = incident.data;
  if (hasHappened(breach?.toldPersonsAt, context.end)) return dayOf(context, breach?.toldPersonsAt);
  if (owesPersons(incident, context)) return context.say('personsOwed');
  return breach?.risk === 'high' ? context.say('personsExempt') : '–';
}
