import type { Align } from '../../markdown/blocks.ts';
import type { Line, Run } from './lines.ts';
import { textWidth } from './segments.ts';
import type { Mark, Slice } from './slice.ts';

/** Where a line is printed: its column, and the height it has there. */
export interface LinePlace {
  readonly x: number;
  readonly width: number;
  readonly leading: number;
  /** Size of the text that sets the height of the baseline. */
  readonly size: number;
  readonly align?: Align;
  /** White space above the line, inside its slice. */
  readonly down?: number;
}

/** Half the height of a capital, in parts of the type size: centres text in its line. */
const halfCapital = 0.33;

/** Turns one line into marks: first the decoration, then the text in reading order. */
export function lineMarks(line: Line, place: LinePlace): Mark[] {
  const x = place.x + indentOf(line, place);
  const y = baselineOf(place);
  const decoration = line.runs.flatMap((run) => [...boxUnder(run, x, y), ...underline(run, x, y)]);
  return [
    ...decoration,
    ...line.runs.map((run): Mark => ({ kind: 'run', x: x + run.x, y: y - (run.span.style.rise ?? 0), run })),
  ];
}

/** From the top of the slice to the line the letters stand on. */
export function baselineOf(place: LinePlace): number {
  return (place.down ?? 0) + place.leading / 2 + place.size * halfCapital;
}

export function notesOf(lines: readonly Line[]): number[] {
  return lines.flatMap((line) => line.runs.flatMap((run) => (run.span.note === undefined ? [] : [run.span.note])));
}

/** One slice a line; the first two and the last two lines of a longer text stay together. */
export function lineSlices(lines: readonly Line[], place: LinePlace): Slice[] {
  return lines.map((line, index) => {
    const notes = notesOf([line]);
    return {
      height: place.leading,
      gap: 0,
      keep: keepsNext(index, lines.length),
      marks: lineMarks(line, place),
      ...(notes.length > 0 ? { notes } : {}),
    };
  });
}

/** No widows, no orphans; a text of three lines is never cut. */
export function keepsNext(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2);
}

function indentOf(line: Line, { width, align }: LinePlace): number {
  if (align === 'end') return width - line.width;
  return align === 'center' ? (width - line.width) / 2 : 0;
}

/** How far a background reaches over its text at both ends. */
const bleed = 0.8;

/** A background reaches a little over its text, but not under the spaces around it. */
function boxUnder({ span, x, text }: Run, left: number, baseline: number): Mark[] {
  const { style } = span;
  const words = text.trim();
  if (style.background === undefined || words === '') return [];
  const from = left + x + textWidth(text.slice(0, text.indexOf(words)), span) - bleed;
  const size = { width: textWidth(words, span) + 2 * bleed, height: style.size * 1.2 };
  const box = {
    kind: 'box',
    x: from,
    y: baseline - style.size * 0.88,
    ...size,
    radius: 2,
    fill: style.background,
  } as const;
  return [style.outline === undefined ? box : { ...box, stroke: style.outline }];
}

function underline({ span, x, text }: Run, left: number, baseline: number): Mark[] {
  if (span.style.underline !== true) return [];
  const width = textWidth(text.trimEnd(), span);
  return [{ kind: 'box', x: left + x, y: baseline + span.style.size * 0.14, width, height: 0.5, fill: span.style.ink }];
}
