import type { Shape } from '../../markdown/drawing.ts';

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

/** Lengths in points. */
export const width = 480;
export const labelWidth = 192;
export const padding = 6;
export const lineHeight = 13;
export const barHeight = 16;
/** Heights of the lines above the rows. */
export const head = { years: 17, quarters: 15, today: 17 } as const;

/** Type of a label: size and the widest average advance of the fonts that a browser may choose, in em. */
export const textType = { size: 9.5, advance: 0.62 } as const;

/** A text of the drawing. */
export const label = (
  text: string,
  x: number,
  y: number,
  more: Partial<Extract<Shape, { kind: 'label' }>> = {},
): Shape => ({
  kind: 'label',
  x,
  y,
  text,
  size: textType.size,
  fill: 'text',
  ...more,
});
