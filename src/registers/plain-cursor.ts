/** Codes of the signs that mean something in YAML. */
export const signs = {
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  quote: 0x27,
  dash: 0x2d,
  colon: 0x3a,
  bracket: 0x5b,
};

const { space, hash, dash, colon } = signs;

/** The line being read: from the first sign that is not a space to its end. */
export interface Cursor {
  readonly text: string;
  start: number;
  end: number;
  /** Spaces before `start`; -1 after the last line. */
  indent: number;
  /** A blank line or a comment stands before this line. */
  apart: boolean;
  refused: boolean;
}

/** Ends all reading: no line is left for anyone. */
export function refuse(cursor: Cursor): null {
  cursor.refused = true;
  cursor.indent = -1;
  return null;
}

/** Moves to the next line that holds something. */
export function advance(cursor: Cursor): void {
  const { text } = cursor;
  cursor.apart = false;
  for (let first = cursor.end + 1; first < text.length; first = cursor.end + 1) {
    let start = first;
    while (text.charCodeAt(start) === space) start += 1;
    const end = text.indexOf('\n', start);
    cursor.end = end < 0 ? text.length : end;
    if (start < cursor.end && text.charCodeAt(start) !== hash) {
      cursor.start = start;
      cursor.indent = start - first;
      return;
    }
    cursor.apart = true;
  }
  cursor.indent = -1;
}

export const isItem = ({ text, start, end }: Cursor): boolean =>
  text.charCodeAt(start) === dash && (start + 1 === end || text.charCodeAt(start + 1) === space);

/** Where the key's colon stands; -1 when the line does not begin with a simple key. */
export function keyEnd({ text, start, end }: Cursor): number {
  let at = start;
  if (!isLetter(text.charCodeAt(at))) return -1;
  while (isKeySign(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) !== colon) return -1;
  return at + 1 === end || text.charCodeAt(at + 1) === space ? at : -1;
}

export const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Letters, digits and '-', '.', '/', '_'. */
const isKeySign = (code: number): boolean => isLetter(code) || (code >= 0x2d && code <= 0x39) || code === 0x5f;

export function skipSpaces({ text }: Cursor, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

/** True where only a comment is left on the line; it needs a space before it. */
export const isOver = ({ text, end }: Cursor, at: number): boolean =>
  at >= end || (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space);
