import type { Canvas } from './canvas.ts';
import type { Links } from './links.ts';
import type { Placed } from './paginate.ts';
import { paintDrawing } from './paint-drawing.ts';
import { textWidth } from './segments.ts';
import type { Mark, PageNumberMark, RunMark } from './slice.ts';
import { faceOf } from './spans.ts';
import type { Structure } from './structure.ts';

/** What the painting of tagged content works with. */
export interface Brush {
  readonly canvas: Canvas;
  readonly structure: Structure;
  readonly links: Links;
  readonly sheetOf: ReadonlyMap<string, number>;
}

/** Paints texts and drawings in reading order, each inside its tag. */
export function paintContent(placed: readonly Placed[], brush: Brush): void {
  for (const { mark, y } of inReadingOrder(placed)) paintMark(mark, y, brush);
  brush.structure.leave();
}

interface PlacedMark {
  readonly mark: Mark;
  readonly y: number;
}

/** Line by line, but cell by cell within a table row. */
function inReadingOrder(placed: readonly Placed[]): PlacedMark[] {
  const ordered: PlacedMark[] = [];
  for (let from = 0; from < placed.length; ) {
    const row = placed[from]?.slice.row;
    let to = from + 1;
    while (row !== undefined && placed[to]?.slice.row === row) to += 1;
    const marks = placed.slice(from, to).flatMap(({ slice, y }) => slice.marks.map((mark) => ({ mark, y })));
    // Sorting is stable: within a cell, lines keep their order.
    ordered.push(
      ...(row === undefined
        ? marks
        : marks.sort((left, right) => (left.mark.column ?? -1) - (right.mark.column ?? -1))),
    );
    from = to;
  }
  return ordered;
}

function paintMark(mark: Mark, y: number, brush: Brush): void {
  switch (mark.kind) {
    case 'run':
      paintRun(mark, y, brush);
      return;
    case 'pageNumber':
      paintPageNumber(mark, y, brush);
      return;
    case 'drawing':
      paintDrawing(mark, y, brush);
      return;
    case 'empty':
      brush.structure.touch(mark.tag);
      return;
    case 'box':
    case 'leader':
      // Painted with the backdrop.
      return;
  }
}

function paintRun({ run, x, y }: RunMark, top: number, { canvas, structure, links }: Brush): void {
  const { span, text, width } = run;
  if (span.tag === undefined) return;
  structure.enter(span.tag);
  const { size, ink } = span.style;
  canvas.text({ text, x, y: top + y, size, ink, face: faceOf(span.style) });
  if (span.link !== undefined) links.add({ link: span.link, tag: span.tag, x, y: top + y, width, size });
}

function paintPageNumber(mark: PageNumberMark, top: number, { canvas, structure, links, sheetOf }: Brush): void {
  const { style, tag, link } = mark;
  const text = String(sheetOf.get(mark.heading) ?? '');
  const width = textWidth(text, { text, style, tag });
  structure.enter(tag);
  canvas.text({ text, x: mark.x - width, y: top + mark.y, size: style.size, ink: style.ink, face: faceOf(style) });
  links.add({ link, tag, x: mark.x - width, y: top + mark.y, width, size: style.size });
}
