import type { Drawing, Shape } from '../../markdown/drawing.ts';
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

/** Horizontal bars side by side, a group a line: to compare two years of the same things. */
export function groupedBars(series: readonly Series[], groups: readonly BarGroup[]): Drawing {
  const shapes: Shape[] = [...legend(series, labelWidth)];
  let top = legendHeight;
  for (const group of groups) {
    shapes.push(...groupShapes(series, group, top));
    top += series.length * barHeight + gap;
  }
  const bottom = top - gap;
  if (groups.length > 0) shapes.push(axis(bottom));
  return { width, height: Math.max(bottom, legendHeight) + 2, shapes };
}

function groupShapes(series: readonly Series[], { label, bars }: BarGroup, top: number): readonly Shape[] {
  const middle = top + (series.length * barHeight) / 2;
  const name: Shape = { kind: 'label', x: labelWidth - 8, y: middle + size * 0.35, text: label, size, anchor: 'end' };
  const marks = bars.flatMap((bar, index) => barShapes(bar, series[index]?.look ?? 'solid', top + index * barHeight));
  return [name, ...marks];
}

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
