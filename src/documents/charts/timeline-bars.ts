import type { Ink, Shape } from '../../markdown/drawing.ts';
import {
  type BarState,
  barHeight,
  label,
  labelWidth,
  type Span,
  type Timeline,
  type TimelineRow,
  textType,
  width,
} from './timeline-parts.ts';

const looks: Readonly<Record<BarState, { readonly fill: Ink; readonly stroke: Ink; readonly letter: Ink }>> = {
  done: { fill: 'good', stroke: 'good', letter: 'paper' },
  'in-progress': { fill: 'accent', stroke: 'accent', letter: 'paper' },
  planned: { fill: 'accentSoft', stroke: 'accent', letter: 'text' },
  postponed: { fill: 'paper', stroke: 'fair', letter: 'fair' },
  late: { fill: 'bad', stroke: 'bad', letter: 'paper' },
};

interface Place {
  readonly y: number;
  readonly unit: number;
}

/** The bar of an action, and the place where it stood before. */
export function bars({ bar, before, state }: TimelineRow, { y, unit }: Place, { letters }: Timeline): readonly Shape[] {
  const own = boxAt(bar, y, unit);
  if (before === undefined) return barShapes(own, state, letters[state]);
  const old = boxAt(before, y, unit);
  const overlaps = old.x < own.x + own.width && own.x < old.x + old.width;
  const way = old.x < own.x ? [old.x + old.width, own.x] : [old.x, own.x + own.width];
  const shapes = overlaps ? [] : [outline(old), ...arrow(way[0] ?? 0, way[1] ?? 0, y + barHeight / 2)];
  return [...shapes, ...barShapes(own, state, letters[state])];
}

/** From the old place to the new one; none where they touch. */
const arrow = (from: number, to: number, y: number): readonly Shape[] =>
  Math.abs(to - from) < 10
    ? []
    : [
        {
          kind: 'line',
          points: [
            [from, y],
            [to, y],
          ],
          stroke: 'muted',
          width: 1,
          arrow: true,
        },
      ];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const boxAt = ([start, length]: Span, y: number, unit: number): Box => ({
  x: labelWidth + start * unit + 1,
  y,
  width: length * unit - 2,
});

const outline = ({ x, y, width: boxWidth }: Box): Shape => ({
  kind: 'rectangle',
  x,
  y,
  width: boxWidth,
  height: barHeight,
  radius: 2,
  stroke: 'muted',
});

function barShapes(box: Box, state: BarState, letter: string): readonly Shape[] {
  const { fill, stroke, letter: ink } = looks[state];
  return [
    { kind: 'rectangle', ...box, height: barHeight, radius: 2, fill, stroke },
    label(letter, box.x + box.width / 2, box.y + 12, { fill: ink, bold: true, anchor: 'middle' }),
  ];
}

/** The legend below the rows: as many entries on a line as surely fit. */
export function legendShapes({ legend, letters }: Timeline, top: number): { shapes: readonly Shape[]; bottom: number } {
  const box = 20;
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const { state, text } of legend) {
    const needed = box + 6 + text.length * textType.size * textType.advance + 14;
    if (x > 0 && x + needed > width) [x, y] = [0, y + barHeight + 6];
    const at = { x: x + 1, y, width: box };
    shapes.push(
      ...(state === 'before' ? [outline(at)] : barShapes(at, state, letters[state])),
      label(text, x + box + 6, y + 12),
    );
    x += needed;
  }
  return { shapes, bottom: legend.length === 0 ? top : y + barHeight + 2 };
}
