import { extent } from './lines.ts';
import type { Segment } from './segments.ts';

/** The text of a table: for each column, the segments of each line of each cell. */
export type ColumnTexts = readonly (readonly Segment[])[];

/**
 * Shares the width of a table among its columns: each gets its longest word, the rest goes where the text is.
 * `padding` is the white space left and right of the text in each cell, both together.
 */
export function columnWidths(columns: readonly ColumnTexts[], total: number, padding: number): number[] {
  const wanted = columns.map((texts) => wantedWidth(texts, total));
  const room = total - padding * columns.length;
  return shared(wanted, room).map((width) => width + padding);
}

/** What the longest words of all columns take, side by side. */
export function leastWidth(columns: readonly ColumnTexts[], total: number, padding: number): number {
  return sum(columns.map((texts) => wantedWidth(texts, total).least + padding));
}

interface Wanted {
  readonly least: number;
  readonly most: number;
  /** How much text the column holds; grows slower than the text, so that one long cell does not starve the others. */
  readonly weight: number;
}

function wantedWidth(texts: ColumnTexts, total: number): Wanted {
  const extents = texts.map(extent);
  const most = Math.max(1, ...extents.map((one) => one.most));
  const mean = extents.reduce((sum, one) => sum + one.most, 0) / Math.max(1, extents.length);
  const least = Math.min(Math.max(8, ...extents.map((one) => one.least)), total * 0.34);
  return { least, most: Math.max(least, most), weight: Math.sqrt(Math.max(mean, most / 3)) };
}

function shared(wanted: readonly Wanted[], room: number): number[] {
  const least = sum(wanted.map((column) => column.least));
  if (least >= room) return wanted.map((column) => (column.least * room) / least);
  const most = sum(wanted.map((column) => column.most));
  if (most <= room)
    return wanted.map(
      (column) => column.most + ((room - most) * column.weight) / sum(wanted.map(({ weight }) => weight)),
    );
  return filled(wanted, room);
}

/** Hands the room out by weight; a column that has all it can use leaves the rest to the others. */
function filled(wanted: readonly Wanted[], room: number): number[] {
  let open = wanted.map((_, index) => index);
  const widths = wanted.map((column) => column.least);
  for (let round = 0; round < wanted.length; round++) {
    const left = room - sum(widths);
    const weights = sum(open.map((index) => wanted[index]?.weight ?? 0));
    if (left <= 0.01 || weights === 0) break;
    for (const index of open) {
      const { most, weight } = wanted[index] as Wanted;
      widths[index] = Math.min(most, (widths[index] ?? 0) + (left * weight) / weights);
    }
    open = open.filter((index) => (widths[index] ?? 0) < (wanted[index]?.most ?? 0) - 0.01);
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
