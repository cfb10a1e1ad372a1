import { advance, type Cursor, isItem, isOver, keyEnd, refuse, skipSpaces } from './plain-cursor.ts';
import { scalar } from './plain-scalar.ts';
import { plainValue } from './scalar.ts';

/** What `readPlain` answers for a text that uses more of YAML than it knows. */
export const notPlain: unique symbol = Symbol('not plain');

/**
 * The value of a text in the plain part of YAML that registers are written in: maps and lists by indentation, values on
 * one line or folded, short lists in brackets, comments. Several times faster than a whole YAML reader. It answers
 * `notPlain` at the first sign of anything else, faults too: another reader then decides.
 */
export function readPlain(text: string): unknown {
  if (strange.test(text)) return notPlain;
  const cursor: Cursor = { text, start: 0, end: -1, indent: 0, apart: false, refused: false };
  advance(cursor);
  if (cursor.indent !== 0) return notPlain;
  const value = block(cursor);
  return cursor.refused || cursor.indent >= 0 ? notPlain : value;
}

/** Tabs, control characters, line ends of other alphabets, and all beyond the basic plane. */
const strange = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** Deeper blocks are left to the other reader, which knows what to do with a tower of them. */
const deepest = 100;

function block(cursor: Cursor): unknown {
  if (cursor.indent > deepest) return refuse(cursor);
  return isItem(cursor) ? sequence(cursor, cursor.indent) : mapping(cursor, cursor.indent);
}

function sequence(cursor: Cursor, indent: number): unknown {
  const list: unknown[] = [];
  while (cursor.indent === indent && isItem(cursor)) list.push(item(cursor, indent));
  return cursor.indent > indent ? refuse(cursor) : list;
}

function item(cursor: Cursor, indent: number): unknown {
  const start = skipSpaces(cursor, cursor.start + 1);
  if (start === cursor.end) return refuse(cursor);
  cursor.indent += start - cursor.start;
  cursor.start = start;
  return keyEnd(cursor) < 0 ? scalar(cursor, start, indent) : mapping(cursor, cursor.indent);
}

function mapping(cursor: Cursor, indent: number): unknown {
  const map: Record<string, unknown> = {};
  while (cursor.indent === indent && !isItem(cursor)) {
    const end = keyEnd(cursor);
    const key = cursor.text.slice(cursor.start, end);
    // A repeated key and a name every object has look alike here: both are left to the other reader.
    if (end < 0 || map[key] !== undefined || typeof plainValue(key) !== 'string') return refuse(cursor);
    const start = skipSpaces(cursor, end + 1);
    map[key] = isOver(cursor, start) ? nested(cursor, indent) : scalar(cursor, start, indent);
  }
  return cursor.indent > indent ? refuse(cursor) : map;
}

/** What stands below a key: a deeper block, a list at the same depth, or nothing. */
function nested(cursor: Cursor, indent: number): unknown {
  advance(cursor);
  if (cursor.indent > indent) return block(cursor);
  return cursor.indent === indent && isItem(cursor) ? sequence(cursor, indent) : null;
}
