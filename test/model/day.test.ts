import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPeriod, daysBetween, isDay, periodParts } from '../../src/model/day.ts';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });
  test.each([
    ...['2026-02-30', '2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1'],
    ...[
      '26-01-01',
      '2026/01/01',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
      '2026-01-01\n',
      '',
      '+002026-01-01',
      '２026-01-01',
    ],
  ])('%j does not', (text) => expect(isDay(text)).toBe(false));
  test('every day of the calendar exists', () => fc.assert(fc.property(day, isDay), { seed: 1 }));
});

describe('addPeriod', () => {
  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2026-03-31', 'P1M', '2026-04-30'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2026-11-22', 'P1Y6M', '2028-05-22'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-02-27', 'P2W', '2026-03-13'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2026-11-22', 'P0D', '2026-11-22'],
    ['2026-11-22', 'P90D', '2027-02-20'],
  ])('%s + %s = %s', (from, period, to) => expect(addPeriod(from, period)).toBe(to));

  test.each([
    ['2026-03-31', 'P1M', '2026-02-28'],
    ['2026-01-15', 'P1M', '2025-12-15'],
    ['2028-02-29', 'P1Y', '2027-02-28'],
    ['2027-01-01', 'P1D', '2026-12-31'],
    ['2026-11-22', 'P3Y', '2023-11-22'],
    ['2026-01-31', 'P13M', '2024-12-31'],
  ])('%s - %s = %s', (from, period, to) => expect(addPeriod(from, period, -1)).toBe(to));

  test('a month later is a day of the next month, the same one where it exists', () => {
    fc.assert(
      fc.property(day, (from) => {
        const to = addPeriod(from, 'P1M');
        expect(isDay(to)).toBe(true);
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(to)).toBe(month(from) + 1);
        const wished = `${to.slice(0, 8)}${from.slice(8)}`;
        expect(to === wished || !isDay(wished)).toBe(true);
      }),
      { seed: 2 },
    );
  });

  test('days go forth and back', () => {
    fc.assert(
      fc.property(day, fc.nat(5000), (from, days) => {
        const to = addPeriod(from, `P${days}D`);
        expect(daysBetween(from, to)).toBe(days);
        expect(addPeriod(to, `P${days}D`, -1)).toBe(from);
      }),
      { seed: 3 },
    );
  });

  test('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(day, fc.nat(40), fc.nat(40), (from, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect(addPeriod(from, `P${short}M`) <= addPeriod(from, `P${long}M`)).toBe(true);
      }),
      { seed: 4 },
    );
  });
});

describe('daysBetween', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-12-31', '2026-01-01', -364],
  ])('%s to %s is %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('periodParts', () => {
  test.each([
    ['P1Y6M', { years: 1, months: 6, weeks: 0, days: 0 }],
    ['P30D', { years: 0, months: 0, weeks: 0, days: 30 }],
    ['P2W', { years: 0, months: 0, weeks: 2, days: 0 }],
  ])('%s', (period, parts) => expect(periodParts(period)).toEqual(parts));
});
