/** Offsets and lines of a text whose lines end in '\n' or '\r\n'. */

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > 0 && text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Where the next line starts; the end of the text after the last. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

export const lineNumber = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line end in use at a place: that of its line, else of the line before, else of the first. */
export function lineEndAt(text: string, offset: number): string {
  const next = text.indexOf('\n', offset);
  const near = next >= 0 ? next : text.lastIndexOf('\n', offset - 1);
  return near > 0 && text[near - 1] === '\r' ? '\r\n' : '\n';
}

/** The text with `to` in the place of what stood between two offsets. */
export const spliced = (text: string, from: number, until: number, to: string): string =>
  text.slice(0, from) + to + text.slice(until);

/** The text with whole lines put in at the start of a line, or behind a last line that has no line end. */
export function withLines(
  text: string,
  offset: number,
  lines: readonly string[],
  eol = lineEndAt(text, Math.max(offset - 1, 0)),
): string {
  if (lines.length === 0) return text;
  const open = offset > 0 && text[offset - 1] !== '\n';
  return spliced(text, offset, offset, open ? eol + lines.join(eol) : lines.map((line) => line + eol).join(''));
}

/** The text without the lines from that of one offset to that of another; a text without a last line end keeps none. */
export function withoutLines(text: string, first: number, last: number): string {
  const from = lineStart(text, first);
  const until = nextLine(text, last);
  const toEnd = until === text.length && text[until - 1] !== '\n';
  return spliced(text, toEnd && from > 0 ? lineEnd(text, lineStart(text, from - 1)) : from, until, '');
}
