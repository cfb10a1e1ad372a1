import { isDeepStrictEqual } from 'node:util';
import type { Document, Node } from 'yaml';
import type { Path } from '../../model/location.ts';
import { readValues } from '../values.ts';
import { yamlLibrary } from '../yaml-library.ts';
import type { Refusal } from './edited.ts';
import { lineNumber } from './lines.ts';

/** A text to be edited: its value, and where everything stands. Offsets are those of the text, which has no byte-order mark. */
export interface Reading {
  readonly text: string;
  readonly value: unknown;
  readonly root: Node | null;
}

export interface Refused {
  readonly refused: Refusal;
  readonly line: number;
}

export const refuse = (refused: Refusal, text: string, offset: number): Refused => ({
  refused,
  line: lineNumber(text, offset),
});

export function readForEdit(text: string): Reading | Refused {
  const bare = /\r(?!\n)/.exec(text);
  if (bare !== null) return refuse('line-ends', text, bare.index);
  const value = valueIn(text);
  if (value === unreadable) return { refused: 'unreadable', line: 1 };
  const document = documentOf(text);
  const fault = document.errors[0];
  if (fault !== undefined) return refuse('unreadable', text, fault.pos[0]);
  return { text, value, root: isNothing(document.contents) ? null : document.contents };
}

/** The result of one edit is where the next one starts: the last text is read once. */
let lastDocument: { readonly text: string; readonly document: Document<Node> } | undefined;
let lastValue: { readonly text: string; readonly value: unknown } | undefined;

function documentOf(text: string): Document<Node> {
  if (lastDocument?.text === text) return lastDocument.document;
  const options = { keepSourceTokens: true, uniqueKeys: true, logLevel: 'silent' } as const;
  const document = yamlLibrary().parseDocument(text, options) as Document<Node>;
  lastDocument = { text, document };
  return document;
}

const unreadable = Symbol('unreadable');

function valueIn(text: string): unknown {
  if (lastValue?.text === text) return lastValue.value;
  const reading = readValues(text.replaceAll('\r\n', '\n'));
  const value = 'refused' in reading ? unreadable : (reading.value ?? null);
  lastValue = { text, value };
  return value;
}

/** The value that a text holds at a path; undefined when there is none. */
export function writtenAt(text: string, path: Path): unknown {
  let value = valueIn(text.replace(/^\ufeff/, ''));
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
  return value;
}

/** Which readers find exactly this value in a text: both, one that knows places but not the other, or neither. */
export function readersOf(text: string, value: unknown): 'both' | 'one' | 'none' {
  const read = valueIn(text);
  const document = documentOf(text);
  if (document.errors.length > 0 || !isDeepStrictEqual(document.toJS(), value)) return 'none';
  return isDeepStrictEqual(read, value) ? 'both' : 'one';
}

/** True for what was left empty: `key:` with nothing behind it. */
export function isNothing(node: unknown): boolean {
  const { isScalar } = yamlLibrary();
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.value === null && !node.source && node.anchor === undefined && node.tag === undefined;
}
