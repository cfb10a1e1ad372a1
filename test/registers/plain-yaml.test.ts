import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { organisationFiles } from '../../scripts/bench/organisation.ts';
import { notPlain, readPlain } from '../../src/registers/plain-yaml.ts';

const root = new URL('../../examples/', import.meta.url).pathname;
const examples = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What is read without a library is what the library reads; `notPlain` leaves it to the library. */
function expectSame(text: string): void {
  const value = readPlain(text);
  if (value !== notPlain) expect(value).toEqual(parse(text));
}

describe('plain YAML is read without a library', () => {
  test('nearly all files of the examples are plain', () => {
    const others = examples.filter((file) => readPlain(textOf(file)) === notPlain);
    expect(others.length).toBeLessThanOrEqual(examples.length / 20);
    for (const file of examples) expectSame(textOf(file));
  });

  test('the generated organisation is plain', () => {
    for (const text of organisationFiles(400, false).values()) {
      expect(readPlain(text)).not.toBe(notPlain);
      expectSame(text);
    }
  });

  test.each([
    ['a text that goes on', 'a: un\n  deux\n  trois\nb: c\n', { a: 'un deux trois', b: 'c' }],
    ['a list at the depth of its key', 'a:\n- b\n- c\nd: e\n', { a: ['b', 'c'], d: 'e' }],
    ['nothing', 'a:\nb: ~\nc: # rien\n', { a: null, b: null, c: null }],
    ['numbers and truths', 'a: 12\nb: 1.5\nc: true\nd: 0x1F\n', { a: 12, b: 1.5, c: true, d: 31 }],
    ['dates stay texts', 'a: 2026-03-12\n', { a: '2026-03-12' }],
    ['quotes', `a: 'l''aide'\nb: "x: y" # note\n`, { a: "l'aide", b: 'x: y' }],
    [
      'a list in brackets',
      `a: [b, "c, d", 3, gdpr:29, l'aide]\nb: []\n`,
      { a: ['b', 'c, d', 3, 'gdpr:29', "l'aide"], b: [] },
    ],
    ['a record in a list', '- id: a\n  b:\n    - c: d\n      e: f\n', [{ id: 'a', b: [{ c: 'd', e: 'f' }] }]],
  ])('%s', (_, text, value) => {
    expect(readPlain(text)).toEqual(value);
    expectSame(text);
  });

  test.each([
    ...['a: &b c\n', 'a: *b\n', 'a: !x b\n', 'a: |\n  b\n', 'a: >-\n  b\n', 'a: {b: c}\n', '? a\n: b\n', '<<: a\n'],
    ...[
      'a: b\na: c\n',
      'a: b: c\n',
      'a:\n\tb: c\n',
      '- a\n  - b\n',
      'a: b\n  c: d\n',
      'a:\n  b: c\n d: e\n',
      '--- \na: b\n',
    ],
    ...[
      'a: "b\\n"\n',
      "a: 'b\n  c'\n",
      'a: b\n\n  c\n',
      'a: b # c\n  d\n',
      '__proto__: a\n',
      'constructor: a\n',
      'true: a\n',
    ],
    ...[
      'a: [b: c]\n',
      'a: [b\n  c]\n',
      'a: @b\n',
      'a: `b`\n',
      'a: %b\n',
      '%YAML 1.2\n',
      'a: 😀\n',
      '- - a\n',
      '-\n  a: b\n',
    ],
  ])('%j is left to the library', (text) => {
    expect(readPlain(text)).toBe(notPlain);
  });

  test('any change of a plain file is read alike or left to the library', () => {
    const texts = [...organisationFiles(30, false).values()];
    const put = fc.oneof(
      fc.constantFrom(...' \n:-#"\'[]{},&*!|>%~0a\u00e9\u00a0\u3000'),
      fc.constantFrom('\n  ', '\n- ', ': ', ' #', '- ', "''"),
    );
    const change = fc.record({ text: fc.constantFrom(...texts), place: fc.nat(), drop: fc.nat(3), put });
    fc.assert(
      fc.property(change, ({ text, place, drop, put }) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + put + text.slice(at + drop);
        const value = readPlain(changed);
        // What this reader takes for good must be good: `parse` throws on any fault.
        if (value !== notPlain) expect(value).toEqual(parse(changed));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
