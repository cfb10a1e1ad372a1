import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { lineLength, wrapped } from '../notice/overview-drawing.ts';
import { legend, legendHeight, mark, type Series } from './chart-legend.ts';

/** A bar: from 0 to 1, and the figure written beside it. Undefined where there is no figure: only the words stand there. */
export interface Bar {
  readonly value: number | undefined;
  readonly text: string;
}

/** A line of the chart: one bar for each series. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

const width = 456;
const labelWidth = 140;
const textWidth = 84;
const barHeight = 11;
const gap = 8;
const size = 10;
const lineHeight = 12;
/** The widest average advance of the fonts that a browser may choose, in em. */
const advance = 0.62;

/** Horizontal bars side by side, a group a line: to compare two years of the same things. */
export function groupedBars(series: readonly Series[], groups: readonly BarGroup[]): Drawing {
  const shapes: Shape[] = [...legend(series, labelWidth)];
  let top = legendHeight;
  for (const group of groups) {
    const names = wrapped(group.label, lineLength(labelWidth - 8, { size, advance }));
    const height = Math.max(series.length * barHeight, names.length * lineHeight);
    const middle = top + height / 2;
    shapes.push(...nameShapes(names, middle), ...barShapesOf(series, group, middle - (series.length * barHeight) / 2));
    top += height + gap;
  }
  const bottom = top - gap;
  if (groups.length > 0) shapes.push(axis(bottom));
  return { width, height: Math.max(bottom, legendHeight) + 2, shapes };
}

/** A long name takes several lines. */
function nameShapes(names: readonly string[], middle: number): readonly Shape[] {
  const first = middle + size * 0.35 - ((names.length - 1) * lineHeight) / 2;
  return names.map((text, index) => {
    return { kind: 'label', x: labelWidth - 8, y: first + index * lineHeight, text, size, anchor: 'end' };
  });
}

const barShapesOf = (series: readonly Series[], { bars }: BarGroup, top: number): readonly Shape[] =>
  bars.flatMap((bar, index) => barShapes(bar, series[index]?.look ?? 'solid', top + index * barHeight));

function barShapes({ value, text }: Bar, look: Series['look'], y: number): readonly Shape[] {
  const length = (value ?? 0) * (width - labelWidth - textWidth);
  const words: Shape = { kind: 'label', x: labelWidth + length + 6, y: y + barHeight - 2, text, size };
  if (length === 0) return [words];
  return [mark(look, { x: labelWidth, y: y + 0.5, width: length, height: barHeight - 1 }), words];
}

/** Where the bars begin. */
const axis = (bottom: number): Shape => ({
  kind: 'line',
  points: [
    [labelWidth, legendHeight - 2],
    [labelWidth, bottom + 2],
  ],
  stroke: 'muted',
  width: 0.75,
});
