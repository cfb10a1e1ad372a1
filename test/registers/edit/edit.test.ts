import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expected } from '../../../src/registers/edit/expected.ts';
import { appendItem, type Edited, removeField, removeItem, setField } from '../../../src/registers/edit.ts';
import { readValues } from '../../../src/registers/values.ts';
import { dice, type Line, oddLines } from './odd-writing.ts';

type Path = readonly (string | number)[];

const texts = [
  ...['yes', 'no', 'on', 'Off', 'y', 'n', 'null', '~', 'true', '1e3', '012', '0x1F', '1_000', '1:20', '.5', '+1', '-'],
  ...[
    '',
    ' lead',
    'trail ',
    'a: b',
    'a #b',
    'a:b',
    'key:',
    '#x',
    '- x',
    '? x',
    '@x',
    '%x',
    '`x`',
    '!x',
    '&x',
    '*x',
    '|',
    '>',
  ],
  ...[
    '<<',
    '=',
    '---',
    '...',
    '... x',
    '[x]',
    '{x}',
    'a, b',
    '"x"',
    "it's",
    'both " and \'',
    'back\\slash',
    'tab\there',
  ],
  ...[
    'Oui, l’agent «ad hoc» – 2026',
    '« Conseil »',
    '🙂 x',
    'a\u00a0b',
    'a\u202fb',
    '2026-02-09',
    '2026-2-9',
    '2026-02-30',
  ],
  ...['2026-04-28T13:15:00+02:00', '0123.456.749', '3.0', 'word', 'many plain words', 'a long text of words'],
  ...[
    'one\ntwo',
    'one\n\nthree\n',
    'one\n two\n\n',
    '\nlead',
    ' x\ny',
    'x\n# y\n',
    'x: 1\ny: 2',
    '\n',
    'a\r\nb',
    'a\u0085b',
    'a\u2028b',
  ],
];
const scalars = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  fc.string({ unit: 'grapheme-composite', maxLength: 12 }).filter((text) => text.isWellFormed()),
  fc.constantFrom(0, 1, -3, 2.5, 1e21, true, false, null),
);
const keys = fc.constantFrom('id', 'value', 'state', 'explanation', 'proof', 'note', 'no-x', 'k9');
const { tree } = fc.letrec<{ tree: unknown; map: unknown; list: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: scalars }, tie('map'), tie('list')),
  map: fc.dictionary(keys, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie('tree'), { maxLength: 3 }),
}));
const roots = fc.oneof(
  fc.array(fc.dictionary(keys, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), {
    minLength: 1,
    maxLength: 4,
  }),
  fc.dictionary(keys, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
);

/** A file, its value, and what each line writes. */
interface Written {
  readonly value: unknown;
  readonly lines: readonly Line[];
  readonly text: string;
  readonly eol: string;
}

const files: fc.Arbitrary<Written> = fc
  .record({
    value: roots,
    seed: fc.integer(),
    eol: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '', '\ufeff'),
    open: fc.boolean(),
  })
  .map(({ value, seed, eol, mark, open }) => {
    const lines = oddLines(value, dice(seed));
    const text = mark + lines.map((line) => line.text).join(eol) + (open ? '' : eol);
    return { value, lines, text, eol };
  })
  .filter(({ value, text }) => same(read(text), value));

const tidy = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

function read(text: string): unknown {
  const reading = readValues(tidy(text));
  return 'refused' in reading ? 'refused' : (reading.value ?? null);
}

const same = (one: unknown, other: unknown): boolean => {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
};

/** Every place of a value, the root apart. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const inner = (value as Readonly<Record<string | number, unknown>>)[step];
    return [[...path, step], ...placesOf(inner, [...path, step])];
  });
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, step) => (inner as Readonly<Record<string | number, unknown>>)[step], value);

function textOf(edited: Edited): string {
  if ('refused' in edited) throw new Error(`refused: ${edited.refused}`);
  return edited.text;
}

/** What must be true of every edit. */
function wellKept({ text, eol }: Written, after: string, value: unknown, written: unknown): void {
  expect(read(after)).toEqual(value);
  expect(parse(tidy(after))).toEqual(value);
  expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
  expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
  const ends = new Set(after.match(/\r?\n/g) ?? []);
  if (text.includes('\n')) expect([...ends].every((end) => end === eol)).toBe(true);
  // A text of several lines may need the end of its last line; an empty line left at the end is one.
  if (!/\n\r?\n$/.test(`${after}${eol}`) && !JSON.stringify(written ?? '').includes('\\n'))
    expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
}

const linesIn = (text: string): readonly string[] => text.replace(/^\ufeff/, '').split(/\r?\n/);

/** The lines that write a place, or something in it; none for what stands inside brackets. */
function linesOf({ lines }: Written, path: Path): { readonly first: number; readonly last: number } {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const place = `/${path.slice(0, depth).join('/')}`;
    const isOf = ({ places }: Line): boolean => places.some((one) => one === place || one.startsWith(`${place}/`));
    const first = lines.findIndex(isOf);
    if (first >= 0) return { first, last: lines.findLastIndex(isOf) };
  }
  return { first: 0, last: lines.length - 1 };
}

/** Lines before and behind the place stay as they were. */
function expectOnly(
  file: Written,
  after: string,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const old = linesIn(file.text);
  const now = linesIn(after);
  const behind = old.slice(last + 1);
  expect(now.slice(0, first)).toEqual(old.slice(0, first));
  expect(behind.length === 0 ? [] : now.slice(-behind.length)).toEqual(behind);
}

/** Every old line stands in the new text, in the old order. */
function expectAllLines(file: Written, after: string, but: { readonly first: number; readonly last: number }): void {
  const now = linesIn(after);
  let from = 0;
  for (const [index, { text }] of file.lines.entries()) {
    if (index >= but.first && index <= but.last) continue;
    const found = now.indexOf(text, from);
    expect(found, `the line «${text}» went`).toBeGreaterThanOrEqual(from);
    from = found + 1;
  }
}

const none = { first: 1, last: 0 };
const runs = { numRuns: Number(process.env.EDIT_RUNS ?? 600) };
const pick = <Item>(items: readonly Item[], seed: number): Item | undefined => items[seed % items.length];

describe('an edit of a register in odd writing', () => {
  test('a value in the place of another touches the lines of that value', () => {
    fc.assert(
      fc.property(files, fc.nat(), tree, (file, seed, value) => {
        const path = pick(placesOf(file.value), seed) ?? [];
        const after = textOf(setField(file.text, path, value));
        wellKept(file, after, expected(file.value, { kind: 'set', path, value }), [value, at(file.value, path)]);
        expectOnly(file, after, linesOf(file, path));
      }),
      runs,
    );
  });

  test('a new field adds lines and changes none', () => {
    fc.assert(
      fc.property(
        files,
        fc.nat(),
        tree,
        fc.shuffledSubarray(['id', 'value', 'state', 'fresh', 'note']),
        (file, seed, value, order) => {
          const isMap = (path: Path): boolean =>
            !Array.isArray(at(file.value, path)) &&
            typeof at(file.value, path) === 'object' &&
            at(file.value, path) !== null;
          const maps = [[], ...placesOf(file.value)].filter(isMap);
          const path = pick(maps, seed);
          fc.pre(path !== undefined);
          const after = textOf(setField(file.text, [...path, 'fresh'], value, order));
          wellKept(file, after, expected(file.value, { kind: 'set', path: [...path, 'fresh'], value }), value);
          const own = linesOf(file, path);
          const bracketed = own.first === own.last || /[[{]/.test(file.lines[own.first]?.text ?? '');
          const dash = { first: own.first, last: own.first };
          expectAllLines(file, after, path.length === 0 ? none : bracketed ? own : dash);
        },
      ),
      runs,
    );
  });

  test('a new item adds lines and changes none', () => {
    fc.assert(
      fc.property(files, fc.nat(), tree, (file, seed, value) => {
        const lists = [[], ...placesOf(file.value)].filter((path) => Array.isArray(at(file.value, path)));
        const path = pick(lists, seed);
        fc.pre(path !== undefined);
        const after = textOf(appendItem(file.text, path, value));
        wellKept(file, after, expected(file.value, { kind: 'append', path, value }), value);
        const own = linesOf(file, path);
        const bracketed = /[[{]/.test(file.lines[own.first]?.text ?? '') || own.first === own.last;
        expectAllLines(file, after, path.length > 0 && bracketed ? own : none);
      }),
      runs,
    );
  });

  test('what is removed takes its own lines with it, and no comment beside them', () => {
    fc.assert(
      fc.property(files, fc.nat(), (file, seed) => {
        const path = pick(placesOf(file.value), seed) ?? [];
        const isItem = typeof path.at(-1) === 'number';
        const after = textOf((isItem ? removeItem : removeField)(file.text, path));
        wellKept(file, after, expected(file.value, { kind: 'remove', path }), file.text.includes('|+') ? '\n' : '');
        const own = linesOf(file, path);
        const shared = (file.lines[own.first]?.places.length ?? 0) > 1;
        // The next field goes up beside the dash.
        const next = file.lines.findIndex(({ places }, index) => index > own.last && places.length > 0);
        const keeps = /\|\+/.test(file.text);
        const holder = at(file.value, path.slice(0, -1)) as object;
        const alone = Object.keys(holder).length === 1 && path.length > 1;
        if (alone) expectAllLines(file, after, { first: linesOf(file, path.slice(0, -1)).first, last: own.last });
        else if (!keeps) expectAllLines(file, after, shared && next > 0 ? { first: own.first, last: next } : own);
      }),
      runs,
    );
  });
});
