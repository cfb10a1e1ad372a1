import { inks } from '../inks.ts';
import type { Canvas } from './canvas.ts';
import { number, strokeInk } from './operators.ts';
import type { Placed, Sheet } from './paginate.ts';
import { noteSpace } from './paginate.ts';
import type { Frame, Mark } from './slice.ts';
import { faceOf } from './spans.ts';
import { sheet as sheetSize } from './theme.ts';

/** Width of the bar on the left of a box. */
const barWidth = 3;

/** Paints all that is decoration on a page: boxes, rules, leaders, repeated table heads. */
export function paintBackdrop({ body, notes }: Sheet, canvas: Canvas): void {
  const [firstNote] = notes;
  canvas.artifact('/Type /Layout', () => {
    for (const { frame, top, bottom } of framesOf(body)) paintFrame(frame, { top, bottom }, canvas);
    for (const { slice, y } of [...body, ...notes]) for (const mark of slice.marks) paintDecoration(mark, y, canvas);
    if (firstNote !== undefined) {
      canvas.box({ x: sheetSize.left, y: firstNote.y - noteSpace * 0.45, width: 110, height: 0.75, fill: inks.muted });
    }
  });
  const repeated = body
    .flatMap(({ slice, y }) => slice.marks.map((mark) => ({ mark, y })))
    .filter(({ mark }) => isUntagged(mark));
  if (repeated.length > 0) {
    canvas.artifact('/Type /Pagination', () => {
      for (const { mark, y } of repeated) paintUntagged(mark, y, canvas);
    });
  }
}

interface FrameExtent {
  readonly frame: Frame;
  readonly top: number;
  readonly bottom: number;
}

/** White space between text and the end of a box that goes on over the page. */
const cutSpace = 5;

/** How far each box reaches on this page; outer boxes come first, so that inner ones are painted over them. */
function framesOf(body: readonly Placed[]): FrameExtent[] {
  const extents = new Map<Frame, FrameExtent>();
  for (const { slice, y } of body) {
    for (const frame of slice.frames ?? []) {
      // A box begins and ends with a slice of white space: where text stands at its edge, it was cut by the page.
      const space = frame.fill !== undefined && slice.marks.length > 0 ? cutSpace : 0;
      extents.set(frame, { frame, top: extents.get(frame)?.top ?? y - space, bottom: y + slice.height + space });
    }
  }
  return [...extents.values()];
}

function paintFrame(
  { x, width, fill, bar }: Frame,
  { top, bottom }: { top: number; bottom: number },
  canvas: Canvas,
): void {
  const height = bottom - top;
  if (fill !== undefined) canvas.box({ x, y: top, width, height, fill });
  canvas.box({ x, y: top, width: barWidth, height, fill: bar });
}

function paintDecoration(mark: Mark, y: number, canvas: Canvas): void {
  if (mark.kind === 'box') canvas.box({ ...mark, y: y + mark.y });
  if (mark.kind === 'leader' && mark.width > 8) {
    // Round dots: strokes of no length with round ends, aligned from line to line.
    const [from, to] = [Math.ceil(mark.x / 5) * 5, Math.floor((mark.x + mark.width) / 5) * 5];
    const at = number(y + mark.y - 0.5);
    canvas.raw(`q ${strokeInk(inks.muted)} 0.8 w 1 J [0 5] 0 d ${from} ${at} m ${to} ${at} l S Q`);
  }
}

function isUntagged(mark: Mark): boolean {
  return mark.kind === 'run' && mark.run.span.tag === undefined;
}

function paintUntagged(mark: Mark, y: number, canvas: Canvas): void {
  if (mark.kind !== 'run') return;
  const { style } = mark.run.span;
  canvas.text({ text: mark.run.text, x: mark.x, y: y + mark.y, size: style.size, ink: style.ink, face: faceOf(style) });
}
