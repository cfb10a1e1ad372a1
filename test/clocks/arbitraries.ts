import fc from 'fast-check';
import type { Country } from '../../src/clocks/working-day.ts';
import type { Day } from '../../src/model/day.ts';

const date = fc.date({
  min: new Date('1975-01-01T00:00:00Z'),
  max: new Date('2199-12-31T00:00:00Z'),
  noInvalidDate: true,
});

export const aDay: fc.Arbitrary<Day> = date.map((one) => one.toISOString().slice(0, 10));

export const aCountry: fc.Arbitrary<Country> = fc.constantFrom('be', 'fr');

/** A moment to the second, written in any of the offsets that Belgium, its neighbours and UTC use. */
export const anInstant: fc.Arbitrary<string> = fc.tuple(date, fc.constantFrom(0, 60, 120)).map(([one, offset]) => {
  const local = new Date(one.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return offset === 0 ? `${local}Z` : `${local}+0${offset / 60}:00`;
});
