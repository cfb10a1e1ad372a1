import type { Cell, Column } from './sheet.ts';

/** Points of a line in the usual face. */
const lineHeight = 15;

/** What Excel allows. */
const highest = 409;

/** Points that the wrapped texts of a row need: LibreOffice does not fit rows to texts when it opens a file. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = columns.map(({ width }, index) => linesOf(String(row[index] ?? ''), width));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight);
}

/** A word that does not fit goes to the next line, so a line holds a little less than its width. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width * 0.9))), 0);
