import type { Shape } from '../../markdown/drawing.ts';

/** How the marks of a series look: told apart without colour. */
export type SeriesLook = 'solid' | 'outline';

export interface Series {
  readonly name: string;
  readonly look: SeriesLook;
}

/** Height of a row of keys. */
export const legendHeight = 24;

const key = { width: 18, height: 10 } as const;
const size = 10;
/** The widest average letter of the fonts that a browser may choose, in em. */
const advance = 0.62;

/** A bar or column of a series; a stroke lies half outside its rectangle, so it is drawn a little smaller. */
export function mark(
  look: SeriesLook,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Shape {
  if (look === 'solid') return { kind: 'rectangle', x, y, width, height, fill: 'accent' };
  const inset = Math.min(0.5, width / 2, height / 2);
  return {
    kind: 'rectangle',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill: 'paper',
    stroke: 'accent',
  };
}

/** The names of the series in a row, each behind its key. */
export function legend(series: readonly Series[], x: number): readonly Shape[] {
  const shapes: Shape[] = [];
  let left = x;
  for (const { name, look } of series) {
    shapes.push(mark(look, { x: left, y: 2, ...key }));
    shapes.push({ kind: 'label', x: left + key.width + 6, y: 11, text: name, size });
    left += key.width + 6 + name.length * size * advance + 20;
  }
  return shapes;
}
