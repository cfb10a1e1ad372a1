import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, isScalar, parseAllDocuments, stringify, visit } from 'yaml';
import { isAliasBomb, readValues } from '../../src/registers/values.ts';
import { exactFaults } from '../../src/registers/yaml-faults.ts';

/**
 * What the library that gives the places reads, its complaints aside: places come from the tree it makes in any case.
 * Undefined where the two may differ, because no register has such a thing: several documents, and a key that is a
 * list, a map or nothing (the schema refuses it under either name).
 */
function byPlaces(text: string): { value: unknown } | undefined {
  const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const [document, ...others] = Array.isArray(documents) ? documents : [];
  if (document === undefined || others.length > 0) return undefined;
  let odd = false;
  visit(document, {
    Pair(_, { key }) {
      odd ||= !(isAlias(key) || (isScalar(key) && key.value !== null));
    },
  });
  return odd ? undefined : { value: document.toJS({ maxAliasCount: -1 }) };
}

/** Where the libraries differ and no register ever goes: the schema refuses all of these. */
const knownDifferences: readonly RegExp[] = [
  /(?:^|\s)!(?:\s|[,\]}]|$)/, // a tag without a name
  /-\s*(?:#.*)?$/m, // a list item on the lines below its hyphen, less indented than the others
  /^\t/m, // a line that starts with a tab: where it is no fault, it is no content
  /!!float/,
];

/** The two readers agree; the fast one may refuse more. */
function expectSame(text: string): void {
  if (knownDifferences.some((known) => known.test(text))) return;
  const fast = readValues(text);
  if ('refused' in fast || (fast.doubt && exactFaults({ path: '', text }, fast.doubt).length > 0)) return;
  const slow = byPlaces(text);
  if (slow !== undefined) expect(fast.value ?? null).toEqual(slow.value ?? null);
}

const scalars = [
  ...['0b101', '0b2', '0o17', '0O17', '017', '08', '0x1F', '0X1f', '-0x1F', '+0o7', '1_000', '0x_1', '190:20:30'],
  ...['~', 'null', 'Null', 'NULL', 'nULL', 'yes', 'no', 'on', 'off', 'Y', 'n', 'true', 'True', 'TRUE', 'tRUE', 'false'],
  ...['.inf', '-.inf', '+.Inf', '.INF', '.iNF', '.nan', '.NaN', '.NAN', '.nAn', 'inf', 'nan', 'NaN', '-.nan'],
  ...['1e3', '1E3', '1e+3', '1.5e-3', '.5', '-.5', '+.5', '5.', '.', '-', '+', '1e', 'e1', '1.', '+1', '-1', '+-1'],
  ...['-0', '0', '00', '+0', '0.0', '-0.0', '12345678901234567890', '0123456789012345678901', '1.7976931348623157e309'],
  ...['2026-03-12', '2026-02-30', '2026-03-12T10:00:00Z', '2026-03-12 10:00:00 +1', '12:30:45', '01/02/2026'],
  ...['=', '<<', '<', '*', '&', '!', '%', '@', '`', '|', '>', '?', ':', '::', ',', '[', ']', '{', '}', '#', '"', "'"],
  ...['a: b', 'a:b', 'a #b', 'a#b', '- a', '-a', '? a', '?a', ': a', ':a', 'a:', '!!str 1', '!!int 1', '!x 1', '! 1'],
  ...[
    '"a\\u00e9\\n\\t\\x41\\U0001F600"',
    '"\\/\\e\\0\\_\\N\\L\\P"',
    '"\\q"',
    "'it''s'",
    "'a' b",
    '"a" b',
    '"a\\\n  b"',
  ],
  ...[
    'a\n  b',
    'a\n\n  b',
    '"a\n\n  b"',
    "'a\n  b '",
    'a \n   b\n  c',
    '|\n  a\n   b\n',
    '>\n  a\n  b\n\n  c\n',
    '|-\n  a\n\n',
  ],
  ...[
    '|+\n  a\n\n',
    '>-\n  a\n   b\n  c\n',
    '|2\n   a\n  b\n',
    '>1\n  a\n',
    '|\n',
    '>\n\n',
    '|  # c\n  a\n',
    '|\n  \ta\n',
    '|\n    \n  a\n',
  ],
  ...[
    '[a, b]',
    '[a, b,]',
    '[,]',
    '[a b, c: d]',
    '{a: 1, b}',
    '{a, b: }',
    '{"a":1}',
    '{a:1}',
    '[a: 1, b: 2]',
    '{? a: 1}',
  ],
  ...[
    '[\n  a,\n  b ]',
    '{a: [b, {c: d}], e: f}',
    '[]',
    '{}',
    '[[]]',
    '[{}]',
    '{a: {}}',
    '[ "a" , \'b\' ]',
    '[a #b\n ]',
    '{a: b}}',
  ],
  ...[
    'é',
    '日本語',
    '😀',
    'a\u00a0b',
    '\u00a0',
    'a\ufeffb',
    '\ufeff',
    'a\u2028b',
    'a\u2029b',
    'a\u0085b',
    'a\tb',
    'a\t',
    '\ta',
    'a\t#b',
  ],
  ...[
    'a\u200bb',
    '\u3000a',
    'a\u0301',
    '\ud83d\ude00 #x',
    'a\u007fb',
    'a\u0080b',
    '\u0007',
    '---',
    '...',
    '--- a',
    '%YAML 1.1',
  ],
  ...[
    '&a b',
    '&a',
    '&a [1]',
    '&a {b: 1}',
    '!!seq []',
    '!!map {}',
    '!!null ~',
    '!!bool yes',
    '!!float 1',
    '!!binary YQ==',
  ],
];

const places: readonly ((scalar: string) => string)[] = [
  (scalar) => `${scalar}\n`,
  (scalar) => `- ${scalar}\n`,
  (scalar) => `- id: a\n  b: ${scalar}\n  c: d\n`,
  (scalar) => `- ${scalar}: a\n`,
  (scalar) => `- "x": ${scalar} # comment\n`,
  (scalar) => `- {a: ${scalar}, b: c}\n`,
  (scalar) => `- [a, ${scalar}]\n`,
  (scalar) => `a:\n  - ${scalar}\n  -   ${scalar}\n`,
  (scalar) => `a:\n- ${scalar}\nb: c\n`,
  (scalar) => `# c\n\n---\na: ${scalar}`,
];

describe('both readers give the same values', () => {
  test.each(scalars.map((scalar) => [scalar]))('%j wherever it stands', (scalar) => {
    const root = /^[|>]\d/.test(scalar) ? 1 : 0; // a text on its own in a file is no register
    for (const place of places.slice(root)) expectSame(place(scalar));
  });

  const documents = [
    ...['', '\n', '# c\n', '   \n', '~\n', '---\n', '---\n...\n', '%YAML 1.2\n---\na: 1\n', '%YAML 1.1\n---\na: yes\n'],
    ...['__proto__: {a: 1}\n', '- __proto__: 1\n', 'constructor: 1\nprototype: 2\ntoString: 3\nhasOwnProperty: 4\n'],
    ...['a: 1\na: 2\n', '{a: 1, a: 2}\n', '1: a\n"1": b\n', 'a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n', '- &a b\n- *a\n'],
    ...[
      '- &a {b: 1}\n- *a\n- c: *a\n',
      '- *a\n- &a b\n',
      '- &a b\n- &a c\n- *a\n',
      'a: b\n c: d\n',
      'a:\n  b: 1\n c: 2\n',
    ],
    ...[
      'a: b: c\n',
      '- a\nb: c\n',
      '- a\n - b\n',
      ' - a\n - b\n',
      '- - a\n  - b\n- c\n',
      '-\n  a: 1\n-\n  b: 2\n',
      '-\ta\n',
      '-  \ta\n',
    ],
    ...[
      'a:\tb\n',
      'a :b\n',
      'a : b\n',
      'a\t: b\n',
      '? a\n: b\n',
      '? - a\n: - b\n',
      'a: |\n b\n  c\n\nd: e\n',
      'a: >\n\n b\n\n\n c\nd: 1\n',
    ],
    ...[
      'a: "b\n\n   c\\\n   d"\n',
      "a: 'b\n\n  c'\n",
      'a: b\n\n\n  c\n',
      'a: b # c\n  d\n',
      'a: [b,\nc]\n',
      'a:\n  [b,\n  c]\n',
      'a: {b: c,\n  d: e}\n',
    ],
    ...[
      'a: b\n---\nc: d\n',
      'a: b\n...\n',
      'a: b\n... # c\n',
      'a: b\n...\nc: d\n',
      '"a\tb": c\n',
      'é: à\n',
      '😀: [𝒳]\n',
      '\ufeffa: b\n',
      'a: b\n\ufeffc: d\n',
    ],
    ...[
      '- a: 1\n  b: 2\n-   c: 3\n    d: 4\n',
      '- a: 1\n\n  # x\n  b: 2\n# y\n- c: 3\n',
      'a: !!str\nb: 1\n',
      'a: !!str 5\n',
      'a: !x 5\n',
      'a: ! 5\n',
    ],
    ...[
      'a: |\n\tb\n',
      'a:\n\tb: 1\n',
      'a:\n  - b\n\t- c\n',
      'a: [\n\tb]\n',
      '\ta: b\n',
      'a: b\t\n',
      'a:\n  b:\n\n\n    c: 1\n  d: 2\n',
      'a: -\n',
      '- -\n',
      '- - -\n',
    ],
  ];
  test.each(documents.map((text) => [text]))('%j', (text) => expectSame(text));

  test('any data, written in any style', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...scalars), fc.string());
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text,
        fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    const styles = fc.record({
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 30, 80),
      blockQuote: fc.constantFrom(true, false, 'folded' as const, 'literal' as const),
      defaultStringType: fc.constantFrom(
        'PLAIN' as const,
        'QUOTE_SINGLE' as const,
        'QUOTE_DOUBLE' as const,
        'BLOCK_FOLDED' as const,
      ),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    });
    fc.assert(
      fc.property(tree, styles, (data, style) =>
        expectSame(stringify(data, { ...style, aliasDuplicateObjects: false })),
      ),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('any lines, set side by side', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '- ', '  - ', '- - ', '\t', ' '),
        fc.constantFrom('', 'a: ', 'b: ', '"c": ', '? ', '*x ', '&x ', '{', '[', '}', ']', '# '),
        fc.constantFrom(
          '',
          'a',
          'b: c',
          '"d"',
          "'e",
          'f #g',
          '1',
          '|',
          '>-',
          '{h: i}',
          '[j, k]',
          '*x',
          'é',
          '---',
          '\ufeff',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => expectSame(`${lines.join('\n')}\n`)),
      { seed: 11, numRuns: 20_000 },
    );
  });

  test('the valid repository, with one character changed', () => {
    const folder = join(import.meta.dirname, '../corpus/valid/registers');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const change = fc.record({
      text: fc.constantFrom(...texts),
      place: fc.nat(),
      drop: fc.nat(2),
      put: fc.constantFrom(...' \n\t:-#"\'[]{},&*!|>%@`?~0a\u00e9\ufeff\u00a0', '', ': ', '- ', '\n  '),
    });
    fc.assert(
      fc.property(change, ({ text, place, drop, put }) => {
        const at = place % text.length;
        expectSame(text.slice(0, at) + put + text.slice(at + drop));
      }),
      { seed: 13, numRuns: 1500 },
    );
  });
});

describe('what the fast reader refuses or keeps', () => {
  const refused = (text: string) => 'refused' in readValues(text);
  test.each([
    ['a: 1\na: 2\n'],
    ['{a: 1, a: 2}\n'],
    ['a: b\n---\nc: d\n'],
    ['a: *b\n'],
    ['a: !secret b\n'],
    ['a: "b\n'],
    ['\ta: b\n'],
  ])('%j is refused', (text) => expect(refused(text)).toBe(true));

  test('a key named __proto__ is a key like another', () => {
    const reading = readValues('__proto__:\n  polluted: true\n') as { value: object };
    expect(Object.keys(reading.value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(reading.value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('dates, numbers in bases that YAML 1.2 has not, and words for yes stay texts', () => {
    const { value } = readValues('[2026-03-12, 0b101, 1_000, yes, no, on, off, 12:30]\n') as { value: unknown };
    expect(value).toEqual(['2026-03-12', '0b101', '1_000', 'yes', 'no', 'on', 'off', '12:30']);
  });

  test('a text without any content has no value', () => {
    for (const text of ['', '\n', '# a\n  # b\n', ' \t\n']) expect(readValues(text)).toEqual({ value: undefined });
  });
});

describe('alias bombs', () => {
  const read = (text: string) => (readValues(text) as { value: unknown }).value;
  test('an alias used a few times is none', () => {
    const text = `- &a {b: 1}\n${'- *a\n'.repeat(50)}`;
    expect(isAliasBomb(text, read(text))).toBe(false);
  });
  test('nine levels of nine are', () => {
    const levels = [...'bcdefghij'].map((name, index) => `- &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`);
    const text = ['- &a [1,1,1]', ...levels].join('\n');
    expect(isAliasBomb(text, read(text))).toBe(true);
  });
  test('a very long list with a few aliases is none', () => {
    const text = `- &a b\n${'- *a\n- c\n'.repeat(100_000)}`;
    expect(isAliasBomb(text, read(text))).toBe(false);
  });
  test('a value that holds itself is', () => {
    const text = '&a [*a]\n';
    expect(isAliasBomb(text, read(text))).toBe(true);
  });
});
