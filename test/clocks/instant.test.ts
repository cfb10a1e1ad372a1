import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breachDeadline } from '../../src/clocks/breach-deadline.ts';
import { hoursBetween, isBefore, localDay, localTime } from '../../src/clocks/instant.ts';
import { anInstant } from './arbitraries.ts';

describe('localTime', () => {
  test.each([
    ['2026-03-13T18:30:00+01:00', '2026-03-13 18:30'],
    ['2026-03-13T17:30:00Z', '2026-03-13 18:30'],
    ['2026-07-13T17:30:00Z', '2026-07-13 19:30'],
    ['2026-12-31T23:00:00Z', '2027-01-01 00:00'],
    ['2026-12-31T22:59:59Z', '2026-12-31 23:59'],
    ['2026-03-29T00:59:00Z', '2026-03-29 01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29 03:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25 02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25 02:30'],
    ['2026-10-25T02:00:00Z', '2026-10-25 03:00'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25 02:30'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25 02:30'],
  ])('%s -> %s in Brussels', (instant, shown) => expect(localTime(instant)).toBe(shown));

  test('is the time of the zone that is asked for', () => {
    expect(localTime('2026-07-13T23:30:00Z', 'UTC')).toBe('2026-07-13 23:30');
    expect(localDay('2026-07-13T23:30:00Z', 'UTC')).toBe('2026-07-13');
    expect(localDay('2026-07-13T23:30:00Z')).toBe('2026-07-14');
  });

  test('is the same in Paris as in Brussels', () =>
    fc.assert(
      fc.property(
        anInstant.filter((instant) => instant >= '1980'),
        (instant) => {
          expect(localTime(instant, 'Europe/Paris')).toBe(localTime(instant));
        },
      ),
      { seed: 1 },
    ));
});

describe('isBefore and hoursBetween', () => {
  test('compare moments, not texts', () => {
    expect(isBefore('2026-03-13T10:00:00+02:00', '2026-03-13T09:30:00+01:00')).toBe(true);
    expect(isBefore('2026-03-13T10:00:00+01:00', '2026-03-13T09:00:00Z')).toBe(false);
    expect(hoursBetween('2026-03-13T10:00:00+01:00', '2026-03-13T09:30:00Z')).toBe(0.5);
    expect(hoursBetween('2026-03-13T09:30:00Z', '2026-03-13T10:00:00+01:00')).toBe(-0.5);
  });
});

describe('breachDeadline', () => {
  test.each([
    ['2026-03-13T18:30:00+01:00', '2026-03-16T17:30:00Z', '2026-03-16 18:30', 'over a weekend'],
    ['2026-10-23T18:00:00+02:00', '2026-10-26T16:00:00Z', '2026-10-26 17:00', 'over the end of summer time'],
    ['2026-03-27T18:00:00+01:00', '2026-03-30T17:00:00Z', '2026-03-30 19:00', 'over its start'],
    ['2026-10-22T02:30:00+02:00', '2026-10-25T00:30:00Z', '2026-10-25 02:30', 'into the hour that comes twice'],
    ['2026-03-26T02:30:00+01:00', '2026-03-29T01:30:00Z', '2026-03-29 03:30', 'into the hour that does not exist'],
    ['2026-12-30T12:00Z', '2027-01-02T12:00:00Z', '2027-01-02 13:00', 'over New Year, without seconds'],
    ['2026-04-02T12:00:00+02:00', '2026-04-05T10:00:00Z', '2026-04-05 12:00', 'Easter: hours know no holidays'],
  ])('%s -> %s (%s): %s', (awareAt, deadline, shown) => {
    expect(breachDeadline(awareAt)).toBe(deadline);
    expect(localTime(breachDeadline(awareAt))).toBe(shown);
  });

  test('is 72 hours of real time later, whatever the offset', () =>
    fc.assert(
      fc.property(anInstant, (awareAt) => {
        expect(hoursBetween(awareAt, breachDeadline(awareAt))).toBe(72);
        expect(breachDeadline(awareAt)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
      { seed: 1 },
    ));
});
