import { addPeriod, type Day } from '../model/day.ts';
import { contentLine, escapeValue, type Parameters } from './ics-line.ts';

/** A day, or a moment of Belgian time, in a calendar. */
export interface CalendarEvent {
  /** The same from one export to the next: a calendar that knows it moves the event. */
  readonly uid: string;
  readonly on: Day;
  /** 'HH:MM' in Belgian time; a whole day without it. */
  readonly time?: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** How long before, 'P7D' or 'PT12H'. */
  readonly reminder: string;
}

export interface Calendar {
  readonly name: string;
  /** Of the texts: 'fr'. */
  readonly language: string;
  /** The day of the export: it stands in for the clock, so that the same registers give the same bytes. */
  readonly stamp: Day;
  readonly events: readonly CalendarEvent[];
}

const zone = 'Europe/Brussels';

/** Belgian time since 1996 (Directive 2000/84/EC). */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].map((line) => `${line}\r\n`);

/** A calendar as RFC 5545 and RFC 7986 write it. */
export function writeCalendar(calendar: Calendar): string {
  const { name, language, events } = calendar;
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    `PRODID:-//cpas-sec//cpas-sec//${language.toUpperCase()}\r\n`,
    'CALSCALE:GREGORIAN\r\n',
    'METHOD:PUBLISH\r\n',
    text('NAME', name, { LANGUAGE: language }),
    // Outlook, Google and Apple read the name here.
    text('X-WR-CALNAME', name),
    ...(events.some(({ time }) => time !== undefined) ? zoneLines : []),
    ...events.map((event) => eventLines(event, calendar)),
    'END:VCALENDAR\r\n',
  ].join('');
}

function eventLines(event: CalendarEvent, { language, stamp }: Calendar): string {
  const { uid, summary, description, category, reminder } = event;
  return [
    'BEGIN:VEVENT\r\n',
    text('UID', uid),
    contentLine('DTSTAMP', `${compact(stamp)}T000000Z`),
    // A later export replaces an earlier one, in calendars that ask for it.
    contentLine('SEQUENCE', String(Number(compact(stamp)))),
    ...timeLines(event),
    text('SUMMARY', summary, { LANGUAGE: language }),
    text('DESCRIPTION', description, { LANGUAGE: language }),
    text('CATEGORIES', category, { LANGUAGE: language }),
    'TRANSP:TRANSPARENT\r\n',
    'BEGIN:VALARM\r\n',
    'ACTION:DISPLAY\r\n',
    text('DESCRIPTION', summary, { LANGUAGE: language }),
    contentLine('TRIGGER', `-${reminder}`),
    'END:VALARM\r\n',
    'END:VEVENT\r\n',
  ].join('');
}

/** The end of a whole day is the next one, not included; a moment has no length. */
function timeLines({ on, time }: CalendarEvent): readonly string[] {
  if (time !== undefined) return [contentLine('DTSTART', `${compact(on)}T${time.replace(':', '')}00`, { TZID: zone })];
  const day = { VALUE: 'DATE' };
  return [contentLine('DTSTART', compact(on), day), contentLine('DTEND', compact(addPeriod(on, 'P1D')), day)];
}

const compact = (day: Day): string => day.replaceAll('-', '');

const text = (name: string, value: string, parameters: Parameters = {}): string =>
  contentLine(name, escapeValue(value), parameters);
