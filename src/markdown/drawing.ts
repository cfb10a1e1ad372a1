/** A colour by role; the theme gives each a value with the contrast WCAG asks for. */
export type Ink = 'text' | 'muted' | 'accent' | 'accentSoft' | 'good' | 'fair' | 'bad' | 'line' | 'paper';

/** A vector shape. Lengths are in points; the origin is the top left corner. Text is anchored at its baseline. */
export type Shape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: Ink;
      readonly stroke?: Ink;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: Ink;
      readonly width?: number;
      readonly arrow?: boolean;
    }
  | {
      readonly kind: 'label';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly fill?: Ink;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

/** A picture that every format can draw: SVG in HTML, vectors in PDF. Its words are said again by the figure's alternative text. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
