import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { arrowHead } from '../arrow-head.ts';
import { inks } from '../inks.ts';
import type { Canvas } from './canvas.ts';
import { fillInk, number, polyline, strokeInk } from './operators.ts';
import { printableParts } from './printable.ts';
import { textWidth } from './segments.ts';
import type { DrawingMark } from './slice.ts';
import { faceOf } from './spans.ts';
import type { Structure } from './structure.ts';
import { sheet } from './theme.ts';

/** Paints a drawing inside its tag, which says how much of the page it takes. */
export function paintDrawing(
  { drawing, x, y, scale, tag }: DrawingMark,
  top: number,
  { canvas, structure }: { canvas: Canvas; structure: Structure },
): void {
  structure.enter(tag);
  structure.touch(tag).dictionary.data.A = {
    O: 'Layout',
    Placement: 'Block',
    BBox: boundingBox(drawing, { x, y: top + y, scale }),
  };
  canvas.raw(`q ${number(scale)} 0 0 ${number(scale)} ${number(x)} ${number(top + y)} cm`);
  for (const shape of drawing.shapes) paintShape(shape, canvas);
  canvas.raw('Q');
}

/** Left, bottom, right and top, counted from the bottom of the sheet. */
function boundingBox({ width, height }: Drawing, { x, y, scale }: { x: number; y: number; scale: number }): number[] {
  return [x, sheet.height - y - height * scale, x + width * scale, sheet.height - y];
}

function paintShape(shape: Shape, canvas: Canvas): void {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius } = shape;
      const fill = shape.fill === undefined ? undefined : inks[shape.fill];
      const stroke = shape.stroke === undefined ? undefined : inks[shape.stroke];
      if (fill !== undefined || stroke !== undefined)
        canvas.box({ x, y, width, height, radius, fill, stroke, lineWidth: 1 });
      return;
    }
    case 'line':
      paintLine(shape, canvas);
      return;
    case 'label':
      paintLabel(shape, canvas);
      return;
  }
}

function paintLine({ points, stroke, width, arrow }: Shape & { kind: 'line' }, canvas: Canvas): void {
  if (points.length < 2) return;
  canvas.raw(`${strokeInk(inks[stroke])} ${number(width ?? 1)} w ${polyline(points)} S`);
  if (arrow === true) canvas.raw(`${fillInk(inks[stroke])} ${polyline(arrowHead(points))} h f`);
}

function paintLabel({ x, y, size, bold, fill, anchor, text }: Shape & { kind: 'label' }, canvas: Canvas): void {
  const style = { size, bold: bold === true, ink: inks[fill ?? 'text'] };
  const name = faceOf(style);
  const printed = printableParts(text, name)
    .map((part) => part.text)
    .join('');
  const width = textWidth(printed, { text: printed, style, tag: undefined });
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  canvas.text({ text: printed, x: left, y, size, ink: style.ink, face: name });
}
