import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats, isLuhn } from '../../src/registers/formats.ts';

type Format = keyof typeof formats;

const right: Readonly<Record<Format, readonly string[]>> = {
  date: ['2026-02-28', '2024-02-29'],
  'date-time': ['2026-03-13T18:30:00+01:00', '2026-03-13T18:30Z', '2026-03-13T00:00:00Z', '2026-03-13T23:59:59-11:30'],
  duration: ['P6M', 'P3Y', 'P30D', 'P2W', 'P1Y6M', 'P0D', 'P1Y2M3W4D'],
  email: ['info@exemple.be', 'dpd+rgpd@sub.exemple.brussels', "o'neil@exemple.be", 'élise@exemplé.be', 'a@b.co'],
  uri: ['https://www.exemple.be', 'http://exemple.be/a?b=c#d', 'https://exemple.be:8443/é'],
  'be-enterprise-number': ['0207.000.077', '0100.010.067', '0100010067', 'BE 0207.000.077', '1000.000.021'],
  'fr-siren': ['732 829 320', '732829320', '356 000 000'],
};

const wrong: Readonly<Record<Format, readonly string[]>> = {
  date: ['2026-02-30', '26-02-03', '2026-2-3', ''],
  'date-time': [
    '2026-03-13T18:30:00',
    '2026-02-30T18:30:00Z',
    '2026-03-13 18:30:00Z',
    '2026-03-13T24:00:00Z',
    '2026-03-13',
  ],
  duration: ['P', '6M', 'P6', 'PT6H', 'P6M1Y', 'P1.5Y', '-P6M', 'p6m', '10 ans', 'P6M '],
  email: ['info', 'info@exemple', 'a b@exemple.be', 'a@@exemple.be', '@exemple.be', 'a..b@exemple.be', 'a@exemple..be'],
  uri: [
    'javascript:alert(1)',
    'www.exemple.be',
    'ftp://exemple.be',
    'https://',
    'https://a b',
    'https://<script>',
    'HTTPS:exemple',
    'data:text/html,x',
  ],
  'be-enterprise-number': ['0207.000.078', '207.000.077', '0207-000-077', '2207.000.077', '0207.000.0777', '', 'BE'],
  'fr-siren': ['732 829 321', '73282932', '7328293200', 'abcdefghi', ''],
};

describe.each(Object.keys(formats) as Format[])('%s', (name) => {
  test.each(right[name])('%j is right', (text) => expect(formats[name](text)).toBe(true));
  test.each(wrong[name])('%j is wrong', (text) => expect(formats[name](text)).toBe(false));
  test('any text is judged without trouble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof formats[name](text) === 'boolean'),
    );
  });
});

test('one wrong digit in an enterprise number or a SIREN is always seen', () => {
  const change = (text: string, place: number, add: number) =>
    text.slice(0, place) + String((Number(text[place]) + add) % 10) + text.slice(place + 1);
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (serial, place, add) => {
        const base = `0${String(serial).padStart(7, '0')}`;
        const number = base + String(97 - (Number(base) % 97)).padStart(2, '0');
        expect(formats['be-enterprise-number'](number)).toBe(true);
        expect(formats['be-enterprise-number'](change(number, place, add))).toBe(false);
      },
    ),
    { seed: 31 },
  );
  fc.assert(
    fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, add) => !isLuhn(change('732829320', place, add))),
    { seed: 37 },
  );
});

test('a hostile e-mail address does not take long', () => {
  expect(formats.email(`${'a.'.repeat(100_000)}@`)).toBe(false);
  expect(formats.email(`a@${'a.'.repeat(120)}!`)).toBe(false);
});
