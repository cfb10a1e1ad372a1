import type { Drawing, Ink, Shape } from '../../markdown/drawing.ts';
import { lineLength, wrapped } from '../notice/overview-drawing.ts';

/** One part of a bar: how it is filled, and the letter that tells it apart without a colour. */
export interface BarPart {
  readonly fill: Ink;
  /** A thin edge, for a fill that is nearly white. */
  readonly stroke?: Ink;
  readonly letter: string;
  /** What the letter means, for the key. */
  readonly meaning: string;
}

export interface Bar {
  readonly label: string;
  /** One number for each part, in the order of the parts. */
  readonly counts: readonly number[];
}

const width = 480;
const labelWidth = 116;
const figuresWidth = 118;
const barLeft = labelWidth + 8;
const barWidth = width - barLeft - figuresWidth - 8;
const barHeight = 14;
const lineHeight = 13;
const rowGap = 9;
const size = 10;
/** The widest average advance of the fonts that a browser may choose, in em. */
const advance = 0.62;

/** Horizontal bars, one below the other, all on one scale; beside each its figures, below all the key. */
export function stackedBars(bars: readonly Bar[], parts: readonly BarPart[]): Drawing {
  const longest = Math.max(1, ...bars.map(({ counts }) => sum(counts)));
  const shapes: Shape[] = [];
  let top = 0;
  for (const bar of bars) {
    const labels = wrapped(bar.label, lineLength(labelWidth, { size, advance }));
    const figures = wrapped(figuresOf(bar, parts), lineLength(figuresWidth, { size, advance }));
    const height = Math.max(barHeight, Math.max(labels.length, figures.length) * lineHeight);
    shapes.push(
      ...lines(labels, 0, top, height),
      ...segments(bar, parts, { top: top + (height - barHeight) / 2, unit: barWidth / longest }),
      ...lines(figures, width - figuresWidth, top, height),
    );
    top += height + rowGap;
  }
  const key = keyOf(parts, top + 2);
  return { width, height: key.bottom, shapes: [...shapes, ...key.shapes] };
}

/** '7 C, 1 P' */
const figuresOf = ({ counts }: Bar, parts: readonly BarPart[]): string =>
  parts.flatMap(({ letter }, index) => (counts[index] ? [`${counts[index]}\u00a0${letter}`] : [])).join(', ');

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

function lines(texts: readonly string[], x: number, top: number, height: number): readonly Shape[] {
  const first = top + (height - texts.length * lineHeight) / 2 + lineHeight - 3;
  return texts.map((text, index) => ({ kind: 'label', x, y: first + index * lineHeight, text, size, fill: 'text' }));
}

/** A white hair between two parts, so that they part without their colours. */
function segments(
  { counts }: Bar,
  parts: readonly BarPart[],
  { top, unit }: { readonly top: number; readonly unit: number },
): readonly Shape[] {
  let x = barLeft;
  return parts.flatMap((part, index): readonly Shape[] => {
    const length = (counts[index] ?? 0) * unit;
    if (length === 0) return [];
    const start = x;
    x += length;
    return [swatch(part, { x: start, y: top, width: Math.max(length - 1.5, 1), height: barHeight })];
  });
}

const swatch = (
  { fill, stroke }: BarPart,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Shape => ({ kind: 'rectangle', ...box, fill, ...(stroke === undefined ? {} : { stroke }) });

const keyColumns = 3;

function keyOf(parts: readonly BarPart[], top: number): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const column = width / keyColumns;
  const shapes = parts.flatMap((part, index): readonly Shape[] => {
    const x = (index % keyColumns) * column;
    const y = top + Math.floor(index / keyColumns) * (lineHeight + 5);
    const text = `${part.letter} : ${part.meaning}`;
    return [
      swatch(part, { x: x + 0.5, y: y + 1, width: 12, height: 11 }),
      { kind: 'label', x: x + 18, y: y + 10, text, size, fill: 'text' },
    ];
  });
  return { shapes, bottom: top + Math.ceil(parts.length / keyColumns) * (lineHeight + 5) };
}
