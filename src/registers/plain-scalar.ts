import { advance, type Cursor, isLetter, isOver, refuse, signs, skipSpaces } from './plain-cursor.ts';
import { plainValue } from './scalar.ts';

const { space, doubleQuote, hash, quote, colon, bracket } = signs;

/** The value that starts here and belongs to a key or an item at `indent`; the cursor moves to the line behind it. */
export function scalar(cursor: Cursor, start: number, indent: number): unknown {
  const first = cursor.text.charCodeAt(start);
  if (first === quote || first === doubleQuote) return quoted(cursor, start, first === quote ? "'" : '"');
  return first === bracket ? listed(cursor, start) : plain(cursor, start, indent);
}

function quoted(cursor: Cursor, start: number, mark: string): unknown {
  const { text } = cursor;
  let close = text.indexOf(mark, start + 1);
  while (mark === "'" && text.charCodeAt(close + 1) === quote) close = text.indexOf(mark, close + 2);
  if (close < 0 || close > cursor.end || !isOver(cursor, skipSpaces(cursor, close + 1))) return refuse(cursor);
  const inside = text.slice(start + 1, close);
  if (mark === '"' && inside.includes('\\')) return refuse(cursor);
  advance(cursor);
  return mark === "'" && inside.includes("'") ? inside.replaceAll("''", "'") : inside;
}

/** One word of a list in brackets: in quotes, or letters, digits and what cannot be mistaken for a sign of YAML. */
const word = /"([^"\\]*)"|'([^']*)'|([a-zA-Z\d\u00c0-\u024f](?:[^,[\]{}:#]|:(?=[a-zA-Z\d]))*)/.source;
const words = new RegExp(`^\\[ *(?:(?:${word}) *(?:, *(?:${word}) *)*)?\\] *$`);
const eachWord = new RegExp(word, 'g');

/** On a line that is no list after all, the pattern above takes the square of its length. */
const longestList = 2000;

/** A list on one line. */
function listed(cursor: Cursor, start: number): unknown {
  const line = cursor.text.slice(start, cursor.end);
  if (line.length > longestList || !words.test(line)) return refuse(cursor);
  advance(cursor);
  return Array.from(
    line.matchAll(eachWord),
    ([, twice, once, bare]) => twice ?? once ?? plainValue((bare ?? '').replace(/ +$/, '')),
  );
}

/** A text without quotes, and the deeper lines it goes on over: each break is a space. */
function plain(cursor: Cursor, start: number, indent: number): unknown {
  const end = plainEnd(cursor, start);
  if (end < 0) return refuse(cursor);
  const value = plainValue(cursor.text.slice(start, end));
  const commented = skipSpaces(cursor, end) < cursor.end;
  advance(cursor);
  if (cursor.indent <= indent) return value;
  return commented ? refuse(cursor) : folded(cursor, cursor.text.slice(start, end), indent);
}

function folded(cursor: Cursor, first: string, indent: number): unknown {
  let value = first;
  while (cursor.indent > indent) {
    const end = cursor.apart ? -1 : plainEnd(cursor, cursor.start);
    if (end < 0 || skipSpaces(cursor, end) < cursor.end) return refuse(cursor);
    value += ` ${cursor.text.slice(cursor.start, end)}`;
    advance(cursor);
  }
  return value;
}

/** Where the plain text on this line ends, without the spaces and the comment behind it; -1 when it is not plain. */
function plainEnd({ text, end }: Cursor, start: number): number {
  if (!isPlainStart(text.charCodeAt(start))) return -1;
  let last = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon && (at + 1 === end || text.charCodeAt(at + 1) === space)) return -1;
    if (code === hash && text.charCodeAt(at - 1) === space) break;
    if (code !== space) last = at + 1;
  }
  return last;
}

/** Letters of all alphabets, digits, '(', '+', '.', '/', '~': a text that begins otherwise may mean more than itself. */
const isPlainStart = (code: number): boolean =>
  isLetter(code) || code > 0xa0 || (code >= 0x2e && code <= 0x39) || code === 0x28 || code === 0x2b || code === 0x7e;
