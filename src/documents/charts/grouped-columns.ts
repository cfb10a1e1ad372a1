import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { legend, legendHeight, mark, type Series } from './chart-legend.ts';

/** A place on the axis, 'janv.': one number for each series. */
export interface ColumnGroup {
  readonly label: string;
  readonly values: readonly number[];
}

const width = 456;
const plotHeight = 110;
/** For the figure above the highest column. */
const headroom = 16;
const footer = 18;
const size = 10;
/** A column may not grow wider than this, however few there are. */
const widest = 34;

/** Columns side by side, a group for each month or quarter, with their figures above; a zero has none. */
export function groupedColumns(series: readonly Series[], groups: readonly ColumnGroup[]): Drawing {
  const most = Math.max(1, ...groups.flatMap(({ values }) => values));
  const slot = width / Math.max(1, groups.length);
  const base = legendHeight + headroom + plotHeight;
  const column = Math.min(widest, (slot - 8) / series.length);
  const shapes = groups.flatMap(({ label, values }, index) => {
    const middle = (index + 0.5) * slot;
    const left = middle - (series.length * column) / 2;
    const columns = values.flatMap((value, at) =>
      columnShapes({ value, look: series[at]?.look ?? 'solid' }, { x: left + at * column, base, column, most }),
    );
    const name: Shape = { kind: 'label', x: middle, y: base + footer - 5, text: label, size, anchor: 'middle' };
    return [...columns, name];
  });
  return { width, height: base + footer, shapes: [...legend(series, 0), ...shapes, axis(base)] };
}

function columnShapes(
  { value, look }: { value: number; look: Series['look'] },
  { x, base, column, most }: { x: number; base: number; column: number; most: number },
): readonly Shape[] {
  if (value === 0) return [];
  const height = (value / most) * plotHeight;
  const y = base - height;
  const figure: Shape = { kind: 'label', x: x + column / 2, y: y - 4, text: String(value), size, anchor: 'middle' };
  return [mark(look, { x: x + 1, y, width: column - 2, height }), figure];
}

const axis = (y: number): Shape => ({
  kind: 'line',
  points: [
    [0, y],
    [width, y],
  ],
  stroke: 'muted',
  width: 0.75,
});
