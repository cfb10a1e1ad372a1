import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendedDeadline, requestDeadline } from '../../src/clocks/request-deadline.ts';
import { isWorkingDay } from '../../src/clocks/working-day.ts';
import { addPeriod, daysBetween } from '../../src/model/day.ts';
import { aCountry, aDay } from './arbitraries.ts';

describe('requestDeadline', () => {
  test.each([
    ['2026-03-05', '2026-04-07', 'a Sunday, then Easter Monday'],
    ['2026-01-31', '2026-03-02', 'the end of February, a Saturday'],
    ['2027-01-31', '2027-03-01', '28 February 2027, a Sunday'],
    ['2028-01-31', '2028-02-29', 'a leap year: a Tuesday'],
    ['2028-01-30', '2028-02-29', 'no 30 February either'],
    ['2026-08-31', '2026-09-30', 'a shorter month'],
    ['2026-10-22', '2026-11-23', 'a Sunday'],
    ['2026-10-11', '2026-11-12', 'the Armistice'],
    ['2026-11-25', '2026-12-28', 'Christmas, a Friday'],
    ['2026-12-01', '2027-01-04', 'New Year, a Friday'],
    ['2026-06-21', '2026-07-22', 'the Belgian national day'],
    ['2026-06-14', '2026-07-14', 'a day like another in Belgium'],
    ['2026-02-28', '2026-03-30', 'the 28th, not the end of the month: a Saturday'],
    ['2028-02-29', '2028-03-29', 'the same date'],
  ])('received on %s -> %s: %s', (receivedOn, expected) => {
    expect(requestDeadline({ receivedOn, country: 'be' })).toBe(expected);
  });

  test.each([
    ['2026-06-14', '2026-07-15', 'the French national day'],
    ['2026-06-21', '2026-07-21', 'a day like another in France'],
    ['2026-04-08', '2026-05-11', 'the victory of 1945, a Friday'],
  ])('in France, received on %s -> %s: %s', (receivedOn, expected) => {
    expect(requestDeadline({ receivedOn, country: 'fr' })).toBe(expected);
  });

  test('is a working day, and never before the last day that the month gives', () =>
    fc.assert(
      fc.property(aDay, aCountry, (receivedOn, country) => {
        const deadline = requestDeadline({ receivedOn, country });
        expect(isWorkingDay(deadline, country)).toBe(true);
        expect(daysBetween(receivedOn, deadline)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(receivedOn, deadline)).toBeLessThanOrEqual(31 + 4);
        expect(deadline >= addPeriod(receivedOn, 'P1M')).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    ));

  test('never skips a month: before holidays it ends in the very next one, on the same date or the last', () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 12 }), (receivedOn, months) => {
        const end = addPeriod(receivedOn, `P${months}M`);
        const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(number(end) - number(receivedOn)).toBe(months);
        const lastOfMonth = addPeriod(end, 'P1D').slice(8) === '01';
        expect(end.slice(8) === receivedOn.slice(8) || (lastOfMonth && end.slice(8) < receivedOn.slice(8))).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    ));

  test('is monotone: who asks later is never answered by an earlier day', () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40 }), aCountry, (receivedOn, days, country) => {
        const later = addPeriod(receivedOn, `P${days}D`);
        const first = requestDeadline({ receivedOn, country });
        expect(requestDeadline({ receivedOn: later, country }) >= first).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    ));
});

describe('extendedDeadline', () => {
  test.each<[string, number | undefined, string, string]>([
    ['2026-01-31', 2, '2026-04-30', 'April has no 31st'],
    ['2026-11-30', 2, '2027-03-01', '28 February 2027 is a Sunday'],
    ['2026-09-15', 1, '2026-11-16', 'a Sunday'],
    ['2026-09-15', 2, '2026-12-15', 'a Tuesday'],
    ['2026-09-15', 3, '2026-12-15', 'three months are one too many'],
    ['2026-09-15', undefined, '2026-12-15', 'two months when none is said'],
    ['2026-03-05', 2, '2026-06-05', 'the first month ended on 7 April: that lends no day'],
  ])('received on %s, %s months more -> %s: %s', (receivedOn, months, expected) => {
    const clock = { receivedOn, country: 'be' as const };
    expect(extendedDeadline(months === undefined ? clock : { ...clock, months })).toBe(expected);
  });

  test('is never before the first deadline, and at most three months and four days after the receipt', () =>
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 12 }), aCountry, (receivedOn, months, country) => {
        const deadline = extendedDeadline({ receivedOn, months, country });
        expect(deadline >= requestDeadline({ receivedOn, country })).toBe(true);
        expect(daysBetween(addPeriod(receivedOn, 'P3M'), deadline)).toBeLessThanOrEqual(4);
      }),
      { seed: 1, numRuns: 500 },
    ));
});
