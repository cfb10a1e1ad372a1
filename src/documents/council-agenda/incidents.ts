import { localDay, localTime } from '../../clocks/instant.ts';
import { phrase } from '../../languages/phrase.ts';
import type { Day } from '../../model/day.ts';
import type { Registers } from '../../model/records.ts';
import { awaitsNotice, hasHappened, type Incident, isPastNotifying, notifyBefore } from '../../rules/incidents.ts';
import { type Said, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import { cameIn } from './month.ts';
import { reference } from './reference.ts';

export interface IncidentRow {
  readonly title: Said;
  readonly detected: string;
  readonly breach: string;
  readonly state: string;
  readonly reference: string;
}

export interface IncidentFacts {
  readonly rows: readonly IncidentRow[];
  readonly detected: number;
  readonly closed: number;
  /** Of those detected: breaches of personal data, as far as they were examined. */
  readonly breaches: number;
}

/** The incidents that were detected or closed in the month. */
export function incidentFacts(context: AgendaContext): IncidentFacts {
  const { facts, month } = context;
  const all = facts.repository.entries('incidents');
  const detected = all.filter(({ data }) => cameIn(month, localDay(data.detectedAt)));
  const closed = all.filter(({ data }) => cameIn(month, data.closedOn));
  const shown = all.filter((one) => detected.includes(one) || closed.includes(one));
  return {
    rows: shown.toSorted(byDetection).map((one) => incidentRow(one, context)),
    detected: detected.length,
    closed: closed.length,
    breaches: detected.filter((one) => breachAt(one, month.state)?.exists === true).length,
  };
}

const byDetection = ({ data: one }: Incident, { data: other }: Incident): number =>
  Date.parse(one.detectedAt) - Date.parse(other.detectedAt);

/** What had been found by the day; nothing while the incident was not examined. */
export function breachAt({ data: { breach } }: Incident, day: Day): Registers['incidents']['breach'] {
  return breach === undefined || (breach.assessedOn ?? day) > day ? undefined : breach;
}

/** True when the incident was closed by the day. */
export const isClosed = ({ data }: Incident, day: Day): boolean => data.closedOn !== undefined && data.closedOn <= day;

/** True when the council had been told by the day. */
export const isToldToCouncil = ({ data }: Incident, day: Day): boolean =>
  data.toldCouncilOn !== undefined && data.toldCouncilOn <= day;

export function incidentRow(incident: Incident, context: AgendaContext): IncidentRow {
  const { id, data } = incident;
  const { words, month, language } = context;
  const { open, closed, told, notTold } = words.incidentStates;
  const end = isClosed(incident, month.state) ? phrase(closed, { day: dayIn(context, data.closedOn ?? '') }) : open;
  const council = isToldToCouncil(incident, month.state)
    ? phrase(told, { day: dayIn(context, data.toldCouncilOn ?? '') })
    : notTold;
  return {
    title: sayer(language, incident).needed(data.title, 'title'),
    detected: dayIn(context, localDay(data.detectedAt)),
    breach: breachWords(incident, context),
    state: `${end} ; ${council}`,
    reference: reference('incidents', id),
  };
}

/** 'oui, risque élevé ; notifiée à l’autorité le…', or that nobody has examined it. */
export function breachWords(incident: Incident, context: AgendaContext): string {
  const { words, month } = context;
  const breach = breachAt(incident, month.state);
  if (breach === undefined) return words.breach.toExamine;
  if (!breach.exists) return words.breach.no;
  const risk = words.breach.risks[breach.risk ?? 'unknown'];
  return [risk, notificationWords(incident, context), personsWords(incident, context)].filter(Boolean).join(' ; ');
}

function notificationWords({ data }: Incident, context: AgendaContext): string {
  const { words, month } = context;
  const { notified, notNeeded, toNotify, lateNotice } = words.breach;
  const { notifiedAt, risk } = data.breach ?? {};
  if (notifiedAt !== undefined && hasHappened(notifiedAt, month.state))
    return phrase(notified, { day: dayIn(context, localDay(notifiedAt)) });
  if (risk === 'unlikely' || !awaitsNotice(data, month.state)) return notNeeded;
  const limit = notifyBefore(data);
  const values = { day: dayIn(context, localDay(limit)), time: localTime(limit).slice(11) };
  return phrase(isPastNotifying(data, month.state) ? lateNotice : toNotify, values);
}

function personsWords({ data: { breach } }: Incident, context: AgendaContext): string {
  const { toldPersons, personsNotTold, personsToTell } = context.words.breach;
  const { toldPersonsAt, notToldReason, risk } = breach ?? {};
  if (toldPersonsAt !== undefined && hasHappened(toldPersonsAt, context.month.state))
    return phrase(toldPersons, { day: dayIn(context, localDay(toldPersonsAt)) });
  if (risk !== 'high') return '';
  return notToldReason === undefined ? personsToTell : personsNotTold;
}
