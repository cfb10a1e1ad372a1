import type { Document, LineCounter, Node, Pair } from 'yaml';
import type { Path } from '../model/location.ts';
import { yamlLibrary } from './yaml-library.ts';

/** A place in one file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds where a value was written. Parsing happens on the first question, once per entry or file. */
export interface Positions {
  /** The value's place, or that of its nearest written parent. */
  at(path: Path): Place;
  /** The place of the key that holds the value. */
  atKey(path: Path): Place;
  /** A value without quotes as it stands in the file: '3.0', which is read as 3. */
  written(path: Path): string | undefined;
}

/** Places in a file that is one map, or whose list cannot be cut into entries. */
export function positionsIn(text: string, firstLine = 1): Positions {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  const look = (path: Path, wanted: 'value' | 'key'): Place => {
    parsed ??= parse(text);
    const offset = offsetOf(parsed.document, path, wanted);
    const { line, col } = parsed.lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const written = (path: Path): string | undefined => {
    parsed ??= parse(text);
    const node = parsed.document.getIn(path, true);
    return yamlLibrary().isScalar(node) ? node.source : undefined;
  };
  return { at: (path) => look(path, 'value'), atKey: (path) => look(path, 'key'), written };
}

function parse(text: string): { document: Document; lines: LineCounter } {
  const { LineCounter, parseDocument } = yamlLibrary();
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' }), lines };
}

/**
 * Places in a file that is a list: only the entry that is asked for is parsed. Entries of a list at the margin start at
 * '- ' in the first column, and nothing inside an entry can stand there; any other file is parsed whole.
 */
export function positionsInList(text: string, length: number): (index: number) => Positions {
  const starts = entryStarts(text);
  const known = new Map<number, Positions>();
  const whole = starts.length === length ? undefined : positionsIn(text);
  return (index) => {
    const found = known.get(index) ?? (whole ? prefixed(whole, index) : sliceAt(text, starts, index));
    known.set(index, found);
    return found;
  };
}

const prefixed = (whole: Positions, index: number): Positions => ({
  at: (path) => whole.at([index, ...path]),
  atKey: (path) => whole.atKey([index, ...path]),
  written: (path) => whole.written([index, ...path]),
});

function entryStarts(text: string): readonly { offset: number; line: number }[] {
  const starts: { offset: number; line: number }[] = [];
  let line = 1;
  for (let offset = 0; offset >= 0 && offset < text.length; line += 1) {
    if (text[offset] === '-' && (text[offset + 1] === ' ' || text[offset + 1] === '\n')) starts.push({ offset, line });
    const next = text.indexOf('\n', offset);
    offset = next < 0 ? -1 : next + 1;
  }
  return starts;
}

function sliceAt(text: string, starts: readonly { offset: number; line: number }[], index: number): Positions {
  const start = starts[index];
  if (start === undefined) return positionsIn(text);
  const slice = positionsIn(text.slice(start.offset, starts[index + 1]?.offset), start.line);
  return prefixed(slice, 0);
}

/** Walks down as far as the path was written. */
function offsetOf(document: Document, path: Path, wanted: 'value' | 'key'): number {
  let node: Node | null = document.contents as Node | null;
  let offset = startOf(node);
  const { isAlias } = yamlLibrary();
  for (const [depth, step] of path.entries()) {
    const holder: Node | null = isAlias(node) ? (node.resolve(document) ?? null) : node;
    const pair = childOf(holder, step);
    if (pair === undefined) return offset;
    const last = depth === path.length - 1;
    node = pair.value;
    const key = pair.key;
    offset = key !== null && ((last && wanted === 'key') || isEmpty(node)) ? startOf(key) : startOf(node);
  }
  return offset;
}

const isEmpty = (node: Node | null): boolean =>
  node === null || (yamlLibrary().isScalar(node) && node.value === null && node.source === '');

function childOf(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | undefined {
  const { isMap, isScalar, isSeq } = yamlLibrary();
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | null | undefined;
    return item === undefined ? undefined : { key: null, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair<Node, Node | null>[]).findLast(
    ({ key }) => isScalar(key) && String(key.value) === String(step),
  );
  return pair && { key: pair.key, value: pair.value };
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;
