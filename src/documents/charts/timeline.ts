import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { lineLength, wrapped } from '../notice/overview-drawing.ts';
import { bars, legendShapes } from './timeline-bars.ts';
import { headShapes, todayShapes } from './timeline-head.ts';
import {
  barHeight,
  head,
  label,
  labelWidth,
  lineHeight,
  padding,
  type Timeline,
  textType,
  width,
} from './timeline-parts.ts';

export type { BarState, Span, Timeline, TimelineRow } from './timeline-parts.ts';

/** One row per action: its name at the left, a bar at the quarter in which it is to end. */
export function timelineDrawing(timeline: Timeline): Drawing {
  const unit = (width - labelWidth) / (timeline.years.length * 4);
  const top = head.years + head.quarters + head.today;
  const rows: Shape[] = [];
  let y = top;
  for (const row of timeline.rows) {
    const lines = wrapped(row.label, lineLength(labelWidth - 2 * padding, textType));
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

const labels = (lines: readonly string[], y: number, height: number): readonly Shape[] =>
  lines.map((text, index) =>
    label(text, padding, y + (height - lines.length * lineHeight) / 2 + (index + 1) * lineHeight - 3.5),
  );
