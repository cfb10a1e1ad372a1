import type { Shape } from '../../../src/markdown/drawing.ts';

export type Label = Extract<Shape, { kind: 'label' }>;

/** Advance widths of DejaVu Sans, one of the widest fonts that a browser takes for `sans-serif`, in thousandths of an em. */
const advances: Readonly<Record<string, number>> = {
  "'ijl": 278,
  'IJ ,.’': 318,
  '/:;-()ft!r': 411,
  '"_–°§szcLFk': 592,
  'vxyPTYo«»aeEhnuSbdgpq': 635,
  '0123456789KAVXZB': 686,
  RCUNHD: 770,
  GOQw: 818,
  'MmWœ—…%': 1023,
};

const widthOf = ({ text, size }: Label): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => {
    const found = Object.entries(advances).find(([group]) => group.includes(letter));
    return sum + (found?.[1] ?? 1000);
  }, 0) *
  (size / 1000);

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a label takes in a wide font. */
export function boxOf(label: Label): Box {
  const width = widthOf(label);
  const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor ?? 'start'];
  return { left, right: left + width, top: label.y - label.size * 0.75, bottom: label.y + label.size * 0.22 };
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
