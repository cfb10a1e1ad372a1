import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import type { Path } from '../../src/model/location.ts';
import { positionsIn, positionsInList } from '../../src/registers/positions.ts';

/** Every value of a text with its place, by a parse of the whole text: what the positions must say. */
function placesOf(text: string): readonly { path: Path; line: number; column: number }[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  const found: { path: Path; line: number; column: number }[] = [];
  const walk = (node: Node | null, path: Path): void => {
    if (node === null || node.range === undefined || node.range === null) return;
    const { line, col } = lines.linePos(node.range[0]);
    const written = !(isScalar(node) && node.value === null && node.source === '');
    if (written) found.push({ path, line, column: col });
    if (isSeq(node)) node.items.forEach((item, index) => void walk(item as Node, [...path, index]));
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key) && !isAlias(value)) walk(value as Node | null, [...path, String(key.value)]);
      }
    }
  };
  walk(document.contents as Node | null, []);
  return found;
}

const key = fc.oneof(
  fc.constantFrom(
    'id',
    'name',
    'purposes',
    'a/b~c',
    '0',
    '12',
    'é',
    '😀',
    'true',
    'a: b',
    '- x',
    '__proto__',
    ' ',
    '#',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '- a\n- b\n',
    'a\n\nb',
    '-',
    '- ',
    '---',
    '😀 é',
    '  x',
    'a: b',
    '# c',
    'x\n- y: z',
    '\n',
    'l1\nl2\n\n',
  ),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));
const entry = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 });
const styles = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30, 80),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
  blockQuote: fc.constantFrom(true, false, 'folded' as const, 'literal' as const),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
});

/** Comments and blank lines, which belong to no entry. */
const between = fc.constantFrom('', '\n', '# - a comment\n', '\n\n#\n', '# - id: x\n  # - y\n');

describe('a list cut into its entries gives the places of the whole file', () => {
  test('whatever the entries hold', () => {
    const pieces = fc.array(fc.tuple(between, entry), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pieces, styles, (list, style) => {
        const text = list
          .map(([gap, data]) => gap + stringify([data], { ...style, aliasDuplicateObjects: false }))
          .join('');
        const positions = positionsInList(text, list.length);
        for (const { path, line, column } of placesOf(text)) {
          const [index, ...rest] = path;
          if (typeof index === 'number') expect({ path, ...positions(index).at(rest) }).toEqual({ path, line, column });
        }
      }),
      { seed: 3, numRuns: 600 },
    );
  });

  test('in a file of one record', () => {
    fc.assert(
      fc.property(entry, styles, (data, style) => {
        const text = `# c\n\n${stringify(data, { ...style, aliasDuplicateObjects: false })}`;
        const positions = positionsIn(text);
        for (const { path, line, column } of placesOf(text)) {
          expect({ path, ...positions.at(path) }).toEqual({ path, line, column });
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});

describe('what was not written', () => {
  const text = 'id: a\nempty:\nmap:\n  x: 1\n  list: [1, 2]\n';
  const positions = positionsIn(text);
  test.each<[Path, number, number]>([
    [[], 1, 1],
    [['missing'], 1, 1],
    [['empty'], 2, 1],
    [['map'], 4, 3],
    [['map', 'missing'], 4, 3],
    [['map', 'x', 'deeper'], 4, 6],
    [['map', 'list', 1], 5, 13],
    [['map', 'list', 7], 5, 9],
  ])('%j is shown at its nearest parent', (path, line, column) => {
    expect(positions.at(path)).toEqual({ line, column });
  });
  test('a key is shown where it stands, with its value or without', () => {
    expect(positions.atKey(['map', 'list'])).toEqual({ line: 5, column: 3 });
    expect(positions.atKey(['empty'])).toEqual({ line: 2, column: 1 });
  });
});

describe('lists that cannot be cut', () => {
  test.each([
    ['  - id: a\n  - id: b\n    x: 1\n'],
    ['[{id: a}, {id: b,\n x: 1}]\n'],
    ['- id: a\n- # - no\n  id: b\n  x: 1\n'],
    ['---\n- id: a\n-\n  id: b\n  x: 1\n...\n'],
    ['- id: a\n- {id: b,\n   x: 1}\n'],
    ['- id: &a a\n- id: b\n  x: 1\n  y: *a\n'],
  ])('%j', (text) => {
    const whole = placesOf(text).find(({ path }) => path.join() === '1,x');
    expect(positionsInList(text, 2)(1).at(['x'])).toEqual({ line: whole?.line, column: whole?.column });
  });

  test('an alias is shown where it stands, and what it holds where that was written', () => {
    const text = '- id: a\n  c: &c\n    d: 1\n- id: b\n  c: *c\n';
    const positions = positionsInList(text, 2);
    expect(positions(1).at(['c'])).toEqual({ line: 5, column: 6 });
  });
});

test('columns count UTF-16 units, as editors do', () => {
  expect(positionsIn('{a: "😀é", b: 1}').at(['b'])).toEqual({ line: 1, column: 15 });
});
