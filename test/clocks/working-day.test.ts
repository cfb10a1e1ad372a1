import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Country, countryOf, isWorkingDay, nextWorkingDay } from '../../src/clocks/working-day.ts';
import { addPeriod, type Day, daysBetween } from '../../src/model/day.ts';
import { aCountry, aDay } from './arbitraries.ts';

/** The working days that a weekday of 2026 is not: the holidays that fall from Monday to Friday, and the others. */
const holidaysOf = (country: Country, year: number): readonly Day[] => {
  const days = Array.from({ length: 365 }, (_, index) => addPeriod(`${year}-01-01`, `P${index}D`));
  const weekday = (day: Day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return days.filter((day) => weekday(day) && !isWorkingDay(day, country));
};

describe('isWorkingDay', () => {
  test('leaves out the ten Belgian holidays of 2026 that fall in the week', () => {
    expect(holidaysOf('be', 2026)).toEqual([
      ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
      ...['2026-07-21', '2026-11-11', '2026-12-25'],
    ]);
    for (const saturdayOrSunday of ['2026-08-15', '2026-11-01']) {
      expect(isWorkingDay(saturdayOrSunday, 'be')).toBe(false);
    }
  });

  test('leaves out the eleven French ones', () => {
    expect(holidaysOf('fr', 2026)).toEqual([
      ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
      ...['2026-07-14', '2026-11-11', '2026-12-25'],
    ]);
  });

  test('knows that in 2008 the Ascension fell on 1 May', () => {
    expect(isWorkingDay('2008-05-01', 'be')).toBe(false);
    expect(isWorkingDay('2008-05-02', 'be')).toBe(true);
  });

  test.each([
    ['2026-02-28', false],
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['1969-12-27', false],
    ['1969-12-29', true],
    ['1600-01-02', false],
  ])('%s: %s', (day, works) => expect(isWorkingDay(day, 'be')).toBe(works));
});

describe('nextWorkingDay', () => {
  test.each([
    ['2026-11-20', 'be', '2026-11-20'],
    ['2026-11-21', 'be', '2026-11-23'],
    ['2026-04-04', 'be', '2026-04-07'],
    ['2026-12-25', 'be', '2026-12-28'],
    ['2027-01-01', 'be', '2027-01-04'],
    ['2026-07-21', 'be', '2026-07-22'],
    ['2026-07-21', 'fr', '2026-07-21'],
    ['2026-07-14', 'fr', '2026-07-15'],
    ['2026-05-08', 'fr', '2026-05-11'],
    ['2026-05-08', 'be', '2026-05-08'],
  ] as const)('%s in %s -> %s', (day, country, expected) => expect(nextWorkingDay(day, country)).toBe(expected));

  test('is a working day, the first from the day on, at most four days later', () =>
    fc.assert(
      fc.property(aDay, aCountry, (day, country) => {
        const next = nextWorkingDay(day, country);
        expect(isWorkingDay(next, country)).toBe(true);
        const skipped = daysBetween(day, next);
        expect(skipped).toBeGreaterThanOrEqual(0);
        expect(skipped).toBeLessThanOrEqual(4);
        for (let index = 0; index < skipped; index += 1) {
          expect(isWorkingDay(addPeriod(day, `P${index}D`), country)).toBe(false);
        }
      }),
      { seed: 1, numRuns: 500 },
    ));
});

test('countryOf reads the profile', () => {
  expect(
    ['be-cpas', 'be-municipality', 'fr-departement', 'fr-ccas'].map((profile) => countryOf(profile as 'be-x')),
  ).toEqual(['be', 'be', 'fr', 'fr']);
});
