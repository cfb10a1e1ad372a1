import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedEntries } from '../../src/registers/shipped.js';
import { rules } from '../../src/rules/index.ts';
import { factsFrom } from './fixture.ts';

const secretRules = rules.filter(({ code }) => code.startsWith('secret/'));

/** The codes of the secrets in one note. */
const secretsIn = (note: string): readonly string[] => {
  const facts = factsFrom(`people:\n  - id: someone\n    note: ${JSON.stringify(note)}\n`);
  return secretRules.flatMap((rule) => [...rule.check(facts)].map(() => rule.code));
};

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const two = (value: number): string => String(value).padStart(2, '0');
const rest = (text: string): number => Number(BigInt(text) % 97n);

/** Belgian numbers of made-up people: month and day possible, serial and century free. */
const belgianNumber = fc
  .record({
    year: digits(2),
    month: fc.constantFrom(0, 1, 7, 12, 21, 32, 40, 52),
    day: fc.integer({ min: 0, max: 31 }),
    serial: digits(3),
    century: fc.constantFrom('', '2'),
  })
  .map(({ year, month, day, serial, century }) => {
    const base = `${year}${two(month)}${two(day)}${serial}`;
    return `${base}${two(97 - rest(`${century}${base}`))}`;
  });

describe('a national number', () => {
  it('is found however it is written', () => {
    fc.assert(
      fc.property(belgianNumber, fc.constantFrom('', '.', ' ', '-', '/'), (number, mark) => {
        const [year, month, day, serial, key] = [0, 2, 4, 6, 9].map((at, index) =>
          number.slice(at, [2, 4, 6, 9, 11][index]),
        );
        expect(secretsIn(`dossier ${year}${mark}${month}${mark}${day} ${serial}${mark}${key}, suite`)).toContain(
          'secret/national-number',
        );
        expect(secretsIn(number)).toContain('secret/national-number');
      }),
    );
  });

  it('is not seen in a number whose key is wrong', () => {
    fc.assert(
      fc.property(belgianNumber, (number) => {
        const keys = ['', '2'].map((century) => 97 - rest(`${century}${number.slice(0, 9)}`));
        const wrong = [...Array(97).keys()].find((key) => !keys.includes(key + 1)) ?? 0;
        expect(secretsIn(`${number.slice(0, 9)}${two(wrong + 1)}`)).toEqual([]);
      }),
    );
  });
});

describe('an account number', () => {
  it('is found with and without spaces', () => {
    fc.assert(
      fc.property(digits(12), (account) => {
        const iban = `BE${two(98 - rest(`${account}111400`))}${account}`;
        expect(secretsIn(`compte ${iban}.`)).toContain('secret/iban');
        expect(secretsIn(`compte ${iban.match(/.{4}/g)?.join(' ')} du service`)).toContain('secret/iban');
      }),
    );
  });
});

describe('what is no secret', () => {
  it.each([
    fc.tuple(digits(3), digits(2), digits(2)).map(([a, b, c]) => `+32 ${a} ${b} ${c} 00`),
    fc.tuple(digits(4), digits(3), digits(3)).map((parts) => parts.join('.')),
    fc.tuple(digits(3), digits(3), digits(3)).map((parts) => parts.join(' ')),
    digits(14),
    fc
      .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2099-12-31') })
      .map((date) => date.toISOString()),
    fc.stringMatching(/^[0-9a-f]{64}$/),
    fc.tuple(digits(3), digits(4), digits(5)).map(([a, b, c]) => `+++${a}/${b}/${c}+++`),
  ])('is left alone (%#)', (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(secretsIn(`voir ${text} au dossier`)).toEqual([]);
      }),
    );
  });

  it('is in the lists that come with the package', () => {
    const texts = ['legal-texts', 'supervisory-authorities'].flatMap((name) =>
      shippedEntries(name).map(({ data }) => JSON.stringify(data)),
    );
    expect(texts.flatMap((text) => secretsIn(text))).toEqual([]);
  });
});

it('answers in time, whatever the text', () => {
  const long = ['1 ', '1-', 'BE12 ', 'eyJ', '://a:', 'mot de passe : ', '-----BEGIN A ', '00.00.00-', '41 11'];
  for (const part of long) {
    const start = performance.now();
    secretsIn(part.repeat(20_000));
    expect(performance.now() - start, part).toBeLessThan(2_000);
  }
});
