import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../src/exchange/ics.ts';

const event: CalendarEvent = {
  uid: 'a1@cpas-sec',
  on: '2026-11-30',
  summary: 'Répondre à la demande 2026-07',
  description: 'Qui : Claire Lambert\nSource : RGPD, art. 12, § 3 ; Règlement, art. 3',
  category: 'Demandes, droits',
  reminder: 'P10D',
};

const written = (...events: readonly Partial<CalendarEvent>[]): string =>
  writeCalendar({
    name: 'Échéances : CPAS de Valbrume',
    language: 'fr',
    stamp: '2026-11-22',
    events: events.map((one) => ({ ...event, ...one })),
  });

/** What another program reads in it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events, first: events[0] as ICAL.Event };
}

describe('a calendar', () => {
  it('tells another program what it says', () => {
    const { calendar, first } = read(written({}));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Échéances : CPAS de Valbrume');
    expect(first.uid).toBe('a1@cpas-sec');
    expect(first.summary).toBe(event.summary);
    expect(first.description).toBe(event.description);
    expect(first.component.getFirstProperty('categories')?.getValues()).toEqual(['Demandes, droits']);
    expect(first.component.getFirstProperty('summary')?.getParameter('language')).toBe('fr');
    expect(String(first.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T00:00:00Z');
  });

  it('gives a whole day its length, over the end of a month and of February', () => {
    const days = read(written({}, { on: '2028-02-29' }, { on: '2026-12-31' })).events.map((one) => {
      expect(one.startDate.isDate).toBe(true);
      return [one.startDate.toString(), one.endDate.toString()];
    });
    expect(days).toEqual([
      ['2026-11-30', '2026-12-01'],
      ['2028-02-29', '2028-03-01'],
      ['2026-12-31', '2027-01-01'],
    ]);
  });

  it('says an hour in Belgian time, in winter and in summer', () => {
    const { calendar, events } = read(
      written(
        { on: '2026-11-24', time: '16:30' },
        { on: '2026-07-01', time: '09:05' },
        { on: '2026-10-25', time: '12:00' },
      ),
    );
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const instants = events.map(({ startDate }) => {
      expect(startDate.zone?.tzid ?? 'Europe/Brussels').toBe('Europe/Brussels');
      const local = startDate.clone();
      local.zone = zone;
      return local.convertToZone(ICAL.Timezone.utcTimezone).toString();
    });
    expect(instants).toEqual(['2026-11-24T15:30:00Z', '2026-07-01T07:05:00Z', '2026-10-25T11:00:00Z']);
  });

  it('names a time zone only when an hour needs it', () => {
    expect(written({})).not.toContain('VTIMEZONE');
  });

  it('reminds before the day', () => {
    const alarm = read(written({})).first.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P10D');
  });

  it('ends every line with CR LF and folds it at 75 octets, never inside a character', () => {
    const long = '« Vérifier l’onduleur » 🔋 '.repeat(20);
    const text = written({ summary: long, description: long });
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text).first.summary).toBe(long);
  });

  it('keeps what a text holds from becoming a line of the calendar', () => {
    const hostile = 'Fin\r\nEND:VEVENT\nBEGIN:VEVENT\rX;Y,Z\\n "guillemets": \u0000\u001b[31m';
    const { events, first } = read(written({ summary: hostile, category: hostile, uid: hostile }));
    expect(events).toHaveLength(1);
    expect(first.summary).toBe('Fin\nEND:VEVENT\nBEGIN:VEVENT\nX;Y,Z\\n "guillemets": [31m');
  });

  it('is the same from the same input', () => {
    expect(written({}, { time: '10:00' })).toBe(written({}, { time: '10:00' }));
  });

  it('may be empty', () => {
    expect(read(written()).events).toEqual([]);
  });
});
