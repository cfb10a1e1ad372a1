import type { Align } from '../../markdown/blocks.ts';
import { keepsNext, lineMarks, notesOf } from './line-marks.ts';
import type { Line } from './lines.ts';
import type { Mark, Slice } from './slice.ts';
import type { Tag } from './tag.ts';

/** A cell with its lines already filled. */
export interface SetCell {
  /** Where its text begins. */
  readonly x: number;
  readonly width: number;
  readonly align: Align;
  readonly lines: readonly Line[];
  /** Tags that exist even when nothing is printed in them. */
  readonly tags: readonly Tag[];
}

/** How a row looks. */
export interface RowLook {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  /** White space above and below the text. */
  readonly padding: number;
  readonly fill?: string;
  readonly line?: { readonly ink: string; readonly thickness: number };
}

/** Rows up to so many lines stay on one page. */
const uncutLines = 7;

/** Slices a row line by line, all cells side by side, so that a tall row can go on over the page without losing a word. */
export function rowSlices(cells: readonly SetCell[], look: RowLook): Slice[] {
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const row = {};
  return Array.from({ length: count }, (_, index): Slice => {
    const top = index === 0 ? look.padding : 0;
    const bottom = index === count - 1 ? look.padding : 0;
    const height = top + look.leading + bottom;
    const notes = notesOf(cells.flatMap((cell) => cell.lines.slice(index, index + 1)));
    return {
      height,
      gap: 0,
      keep: count <= uncutLines ? index < count - 1 : keepsNext(index, count),
      marks: [
        ...decoration(look, height, index === count - 1),
        ...cells.flatMap((cell, column) => cellMarks(cell, { column, index, top }, look)),
      ],
      row,
      ...(notes.length > 0 ? { notes } : {}),
    };
  });
}

function decoration({ x, width, fill, line }: RowLook, height: number, last: boolean): Mark[] {
  const marks: Mark[] = [];
  if (fill !== undefined) marks.push({ kind: 'box', x, y: 0, width, height, fill });
  if (last && line !== undefined) {
    marks.push({ kind: 'box', x, y: height - line.thickness, width, height: line.thickness, fill: line.ink });
  }
  return marks;
}

interface CellLine {
  readonly column: number;
  readonly index: number;
  readonly top: number;
}

function cellMarks(cell: SetCell, { column, index, top }: CellLine, look: RowLook): Mark[] {
  const line = cell.lines[index];
  const empties = index === 0 ? cell.tags.map((tag): Mark => ({ kind: 'empty', tag, column })) : [];
  if (line === undefined) return empties;
  const place = { x: cell.x, width: cell.width, align: cell.align, leading: look.leading, size: look.size, down: top };
  return [...empties, ...lineMarks(line, place).map((mark): Mark => ({ ...mark, column }))];
}
