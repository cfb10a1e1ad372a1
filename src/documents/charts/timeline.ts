import type { Drawing, Ink, Shape } from '../../markdown/drawing.ts';
import { lineLength, wrapped } from '../notice/overview-drawing.ts';

/** How a bar looks: its colour, and the letter that says the same without colour. */
export type BarState = 'done' | 'in-progress' | 'planned' | 'postponed' | 'late';

/** A place on the line of quarters, from the first quarter of the first year: [0, 1] is that quarter, [0, 4] that year. */
export type Span = readonly [start: number, length: number];

export interface TimelineRow {
  readonly label: string;
  readonly bar: Span;
  /** Where it stood before. */
  readonly before: Span | undefined;
  readonly state: BarState;
}

export interface Timeline {
  readonly years: readonly number[];
  readonly rows: readonly TimelineRow[];
  /** Names of the quarters: 'T1'. */
  readonly quarters: readonly string[];
  readonly letters: Readonly<Record<BarState, string>>;
  /** The words of the legend; '' leaves an entry out. */
  readonly legend: readonly { readonly state: BarState | 'before'; readonly text: string }[];
  /** The day of the picture: its words, and its place in quarters; undefined outside the years. */
  readonly today: { readonly text: string; readonly place: number } | undefined;
}

const width = 480;
const labelWidth = 192;
const padding = 6;
const lineHeight = 13;
const barHeight = 16;
const head = { years: 17, quarters: 15, today: 17 } as const;

/** Type of a label: size and the widest average advance of the fonts that a browser may choose, in em. */
const type = { size: 9.5, advance: 0.62 } as const;

const looks: Readonly<Record<BarState, { readonly fill: Ink; readonly stroke: Ink; readonly letter: Ink }>> = {
  done: { fill: 'good', stroke: 'good', letter: 'paper' },
  'in-progress': { fill: 'accent', stroke: 'accent', letter: 'paper' },
  planned: { fill: 'accentSoft', stroke: 'accent', letter: 'text' },
  postponed: { fill: 'paper', stroke: 'fair', letter: 'fair' },
  late: { fill: 'bad', stroke: 'bad', letter: 'paper' },
};

/** One row per action: its name at the left, a bar at the quarter in which it is to end. */
export function timelineDrawing(timeline: Timeline): Drawing {
  const unit = (width - labelWidth) / (timeline.years.length * 4);
  const top = head.years + head.quarters + head.today;
  const rows: Shape[] = [];
  let y = top;
  for (const row of timeline.rows) {
    const lines = wrapped(row.label, lineLength(labelWidth - 2 * padding, type));
    const height = Math.max(lines.length * lineHeight, barHeight) + 8;
    rows.push(rule(y), ...labels(lines, y, height), ...bars(row, { y: y + (height - barHeight) / 2, unit }, timeline));
    y += height;
  }
  const legend = legendShapes(timeline, y + 10);
  const grid = [...headShapes(timeline, unit, y), ...todayShapes(timeline.today, unit, y)];
  return { width, height: legend.bottom, shapes: [...grid, ...rows, rule(y), ...legend.shapes] };
}

const rule = (y: number): Shape => ({
  kind: 'line',
  points: [
    [0, y],
    [width, y],
  ],
  stroke: 'line',
  width: 0.5,
});

const label = (text: string, x: number, y: number, more: Partial<Extract<Shape, { kind: 'label' }>> = {}): Shape => ({
  kind: 'label',
  x,
  y,
  text,
  size: type.size,
  fill: 'text',
  ...more,
});

const labels = (lines: readonly string[], y: number, height: number): readonly Shape[] =>
  lines.map((text, index) =>
    label(text, padding, y + (height - lines.length * lineHeight) / 2 + (index + 1) * lineHeight - 3.5),
  );

function headShapes({ years, quarters }: Timeline, unit: number, bottom: number): readonly Shape[] {
  const upright = (x: number, from: number, to: number): Shape => ({
    kind: 'line',
    points: [
      [x, from],
      [x, to],
    ],
    stroke: 'muted',
    width: 0.75,
  });
  const names = head.years + head.quarters;
  return years.flatMap((year, index) => {
    const x = labelWidth + index * 4 * unit;
    return [
      upright(x, 0, names),
      upright(x, names + head.today, bottom),
      label(String(year), x + 2 * unit, 13, { bold: true, anchor: 'middle' }),
      ...quarters.map((text, quarter) =>
        label(text, x + (quarter + 0.5) * unit, head.years + 11, {
          size: 9,
          fill: 'muted',
          anchor: 'middle',
        }),
      ),
    ];
  });
}

function todayShapes(today: Timeline['today'], unit: number, bottom: number): readonly Shape[] {
  if (today === undefined) return [];
  const x = labelWidth + today.place * unit;
  const isRight = x > width / 2;
  return [
    {
      kind: 'line',
      points: [
        [x, head.years + head.quarters],
        [x, bottom],
      ],
      stroke: 'bad',
      width: 1,
    },
    label(today.text, x + (isRight ? -4 : 4), head.years + head.quarters + 11, {
      fill: 'bad',
      anchor: isRight ? 'end' : 'start',
    }),
  ];
}

interface Place {
  readonly y: number;
  readonly unit: number;
}

function bars({ bar, before, state }: TimelineRow, { y, unit }: Place, { letters }: Timeline): readonly Shape[] {
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
function legendShapes({ legend, letters }: Timeline, top: number): { shapes: readonly Shape[]; bottom: number } {
  const box = 20;
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const { state, text } of legend) {
    const needed = box + 6 + text.length * type.size * type.advance + 14;
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
