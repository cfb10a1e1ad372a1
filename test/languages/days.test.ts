import { expect, test } from 'vitest';
import * as en from '../../src/languages/en/days.ts';
import * as fr from '../../src/languages/fr/days.ts';

test.each([
  ['2026-03-01', '1er mars 2026', '1 March 2026'],
  ['2026-11-22', '22 novembre 2026', '22 November 2026'],
  ['1976-07-08', '8 juillet 1976', '8 July 1976'],
])('the day %s', (day, french, english) => {
  expect(fr.formatDay(day)).toBe(french);
  expect(en.formatDay(day)).toBe(english);
});

test.each([
  ['P6M', 'six mois', '6 months'],
  ['P1M', 'un mois', '1 month'],
  ['P3Y', 'trois ans', '3 years'],
  ['P1Y', 'un an', '1 year'],
  ['P1Y6M', 'un an et six mois', '1 year and 6 months'],
  ['P2W', 'deux semaines', '2 weeks'],
  ['P1D', 'un jour', '1 day'],
  ['P16D', 'seize jours', '16 days'],
  ['P30D', '30 jours', '30 days'],
  ['P1Y2M3D', 'un an, deux mois et trois jours', '1 year, 2 months and 3 days'],
  ['P0D', 'zéro jour', '0 days'],
])('the period %s', (period, french, english) => {
  expect(fr.formatPeriod(period)).toBe(french);
  expect(en.formatPeriod(period)).toBe(english);
});

test('what is no such period stays as it is written', () => {
  expect(['P', 'PT72H', 'six mois', ''].map(fr.formatPeriod)).toEqual(['P', 'PT72H', 'six mois', '']);
});

test('a list of words', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(fr.formatList)).toEqual(['', 'a', 'a et b', 'a, b et c']);
  expect(en.formatList(['a', 'b', 'c'])).toBe('a, b and c');
});
