import { stringify } from 'yaml';

/** A line of a file, and the places it writes: '/0/name'. */
export interface Line {
  readonly text: string;
  readonly places: readonly string[];
}

/** A whole number below `n`. */
export type Dice = (n: number) => number;

/** Throws that depend on a number alone. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

interface Place {
  readonly path: string;
  readonly indent: number;
}

/** A value as several people would have written it: mixed margins, brackets, quotes, comments, empty lines, spaces at ends. */
export function oddLines(value: unknown, throwOf: Dice): readonly Line[] {
  const lines = block(value, { path: '', indent: 0 }, throwOf);
  return [...lead(throwOf), ...lines, ...noise('', 0, throwOf)];
}

const lead = (throwOf: Dice): readonly Line[] => [
  ...(throwOf(3) === 0 ? [{ text: '# yaml-language-server: $schema=x.json', places: [] }] : []),
  ...(throwOf(5) === 0 ? [{ text: '---', places: [] }] : []),
];

function noise(_path: string, indent: number, throwOf: Dice): readonly Line[] {
  const kind = throwOf(8);
  if (kind === 0) return [{ text: '', places: [] }];
  if (kind === 1) return [{ text: `${' '.repeat(indent)}# note ${throwOf(100)}: x`, places: [] }];
  if (kind === 2)
    return [
      { text: '', places: [] },
      { text: `${' '.repeat(indent)}#`, places: [] },
    ];
  return [];
}

const tail = (throwOf: Dice): string => ['', '', '', '', '  ', ' # why', '   # a: b '][throwOf(7)] ?? '';

function block(value: unknown, { path, indent }: Place, throwOf: Dice): readonly Line[] {
  const margin = ' '.repeat(indent);
  const entries = Array.isArray(value)
    ? value.map((one, index) => [String(index), one] as const)
    : Object.entries(value as object);
  return entries.flatMap(([key, one]) => {
    const sign = Array.isArray(value) ? '-' : `${keyOf(key, throwOf)}:`;
    const inner = { path: `${path}/${key}`, indent };
    return [...noise(path, indent, throwOf), ...entry(margin + sign, one, inner, throwOf)];
  });
}

const keyOf = (key: string, throwOf: Dice): string => {
  const kind = throwOf(12);
  return kind === 0 ? `"${key}"` : kind === 1 ? `'${key}'` : kind === 2 ? `${key} ` : key;
};

function entry(start: string, value: unknown, { path, indent }: Place, throwOf: Dice): readonly Line[] {
  const places = [path];
  const isItem = start.trimStart() === '-';
  const gap = ' '.repeat(1 + (throwOf(6) === 0 ? 2 : 0));
  if (typeof value !== 'object' || value === null) return scalar(start + gap, value, { path, indent }, throwOf);
  if (Object.keys(value).length === 0 || throwOf(4) === 0) {
    return flow(start + gap, value, { path, indent }, throwOf).map((line) => ({ ...line, places }));
  }
  const deeper = indent + (isItem ? 1 + gap.length : Array.isArray(value) && throwOf(3) === 0 ? 0 : 2 + 2 * throwOf(2));
  const lines = block(value, { path, indent: deeper }, throwOf);
  if (!isItem || throwOf(6) === 0) return [{ text: start + tail(throwOf), places }, ...lines];
  const first = lines.findIndex((line) => line.places.length > 0);
  const [joined, ...rest] = lines.slice(first);
  if (joined === undefined) throw new Error('an empty block');
  return [{ text: start + gap + joined.text.trimStart(), places: [...places, ...joined.places] }, ...rest];
}

function scalar(start: string, value: unknown, { path, indent }: Place, throwOf: Dice): readonly Line[] {
  const places = [path];
  const one = (text: string): readonly Line[] => [{ text, places }];
  // The two readers part over an empty item at the end of an inner list.
  if (value === null && !start.trimEnd().endsWith('-') && throwOf(2) === 0) return one(start.trimEnd() + tail(throwOf));
  if (typeof value !== 'string') return one(start + String(value) + tail(throwOf));
  const margin = ' '.repeat(indent + 2 + throwOf(2));
  const words = value.split(' ');
  if (/^[a-z]+( [a-z]+)+$/.test(value) && throwOf(3) === 0) {
    const quote = ['', '"', "'"][throwOf(3)] ?? '';
    return [
      { text: start + quote + words[0], places },
      { text: `${margin}${words.slice(1).join(' ')}${quote}${tail(throwOf)}`, places },
    ];
  }
  if (/^[a-z]+( [a-z]+)*$/.test(value) && throwOf(8) === 0) {
    return [
      { text: start.trimEnd() + tail(throwOf), places },
      { text: `${margin}${printed(value, throwOf)}`, places },
    ];
  }
  if (/^[a-z][^\r\t\u0085\u2028]*\n/.test(value) && throwOf(2) === 0)
    return literal(start, value, { path, indent: margin.length }, throwOf);
  return one(start + printed(value, throwOf) + tail(throwOf));
}

function literal(start: string, value: string, { path, indent }: Place, throwOf: Dice): readonly Line[] {
  const body = value.replace(/\n+$/, '');
  const ends = value.length - body.length;
  const sign = ends === 0 ? '|-' : ends === 1 ? '|' : '|+';
  const lines = [...body.split('\n'), ...Array.from({ length: Math.max(ends - 1, 0) }, () => '')];
  const places = [path];
  return [
    { text: start + sign + (throwOf(4) === 0 ? ' # text' : ''), places },
    ...lines.map((line) => ({ text: line === '' ? '' : ' '.repeat(indent) + line, places })),
  ];
}

const types = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const;

/** One line, by the library's own printer: ours has no part in it. */
function printed(value: unknown, throwOf: Dice): string {
  if (typeof value === 'string' && /[\n\r]/.test(value)) return JSON.stringify(value);
  const options = { defaultStringType: types[throwOf(3)] ?? 'PLAIN', lineWidth: 0, collectionStyle: 'flow' } as const;
  return stringify([value], options).trim().slice(1, -1).trim();
}

function flow(start: string, value: object, { path, indent }: Place, throwOf: Dice): readonly Line[] {
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const parts = Object.entries(value).map(([key, one]) => {
    const written = printedFlow(one, throwOf);
    return isList ? written : `${keyOf(key, throwOf)}: ${written}`;
  });
  if (parts.length > 1 && throwOf(4) === 0) return inLines(start + open, parts, close ?? '', { path, indent }, throwOf);
  const space = throwOf(2) === 0 ? ' ' : '';
  const comma = parts.length > 0 && throwOf(5) === 0 ? ',' : '';
  return [
    {
      text: `${start}${open}${space}${parts.join(throwOf(4) === 0 ? ',  ' : ', ')}${comma}${space}${close}${tail(throwOf)}`,
      places: [path],
    },
  ];
}

function inLines(
  start: string,
  parts: readonly string[],
  close: string,
  { path, indent }: Place,
  throwOf: Dice,
): readonly Line[] {
  const margin = ' '.repeat(indent + 3);
  const places = [path];
  return [
    { text: start + tail(throwOf), places },
    ...parts.map((part, index) => ({
      text: `${margin}${part}${index < parts.length - 1 ? ',' : ''}${tail(throwOf)}`,
      places,
    })),
    { text: `${margin}${close}${tail(throwOf)}`, places },
  ];
}

function printedFlow(value: unknown, throwOf: Dice): string {
  if (typeof value !== 'object' || value === null) return printed(value, throwOf);
  const lines = flow('', value, { path: '', indent: 0 }, () => 1);
  return lines.map(({ text }) => text).join('');
}
