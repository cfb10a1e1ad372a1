import type { Drawing } from '../../markdown/drawing.ts';
import type { Run } from './lines.ts';
import type { Link, TextStyle } from './spans.ts';
import type { Tag } from './tag.ts';

interface Place {
  /** From the left edge of the sheet. */
  readonly x: number;
  /** From the top of the slice. */
  readonly y: number;
}

/** A run of text, standing on `y`. */
export interface RunMark extends Place {
  readonly kind: 'run';
  readonly run: Run;
}

/** A decoration: background, border, bar, underline. */
export interface BoxMark extends Place {
  readonly kind: 'box';
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly radius?: number;
}

/** The dots between an entry of the contents and its page number. */
export interface LeaderMark extends Place {
  readonly kind: 'leader';
  readonly width: number;
}

/** The number of the page where a heading stands; `x` is its right end. */
export interface PageNumberMark extends Place {
  readonly kind: 'pageNumber';
  readonly heading: string;
  readonly style: TextStyle;
  readonly tag: Tag;
  readonly link: Link;
}

export interface DrawingMark extends Place {
  readonly kind: 'drawing';
  readonly drawing: Drawing;
  readonly scale: number;
  readonly tag: Tag;
}

/** Nothing to see: the tag exists all the same (an empty cell). */
export interface EmptyMark {
  readonly kind: 'empty';
  readonly tag: Tag;
}

/** Something to paint; `column` says which cell of its row it belongs to. Lengths in points. */
export type Mark = (RunMark | BoxMark | LeaderMark | PageNumberMark | DrawingMark | EmptyMark) & {
  readonly column?: number;
};

/** A box behind all slices that name it, as far as they stand on one page. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly fill?: string;
  readonly bar: string;
}

/** Where links and bookmarks lead. */
export interface Anchor {
  readonly name: string;
  readonly bookmark?: Bookmark;
}

export interface Bookmark {
  readonly title: string;
  /** The level of its heading, from 2. */
  readonly level: number;
}

/** Told apart by identity. */
export type Row = object;

/** The smallest part of the text that stays on one page: a line, a line of a table row, a picture. */
export interface Slice {
  readonly height: number;
  /** White space above; dropped at the top of a page. */
  readonly gap: number;
  /** Must stand on the same page as the slice after it. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  /** From the outer to the inner. */
  readonly frames?: readonly Frame[];
  /** Printed again, as decoration, when a page begins with this slice. */
  readonly repeat?: readonly Slice[];
  /** Cells of one row share it: they are read one after the other, not line by line. */
  readonly row?: Row;
  /** Footnotes whose mark stands here. */
  readonly notes?: readonly number[];
  readonly anchor?: Anchor;
}

/** Glues all slices to one another, and the last one to what follows when `keepNext`. */
export function keepTogether(slices: readonly Slice[], keepNext: boolean): Slice[] {
  return slices.map((slice, index) => (index < slices.length - 1 || keepNext ? { ...slice, keep: true } : slice));
}

/** Sets the white space above the first slice. */
export function withGap(slices: readonly Slice[], gap: number): Slice[] {
  return slices.map((slice, index) => (index === 0 ? { ...slice, gap } : slice));
}

export function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice, index) => sum + (index === 0 ? 0 : slice.gap) + slice.height, 0);
}
