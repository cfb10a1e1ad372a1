import { type Piece, type Segment, textWidth } from './segments.ts';
import type { Span } from './spans.ts';

/** Text of one span on one line; `x` counts from the start of the line. */
export interface Run {
  readonly span: Span;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  /** Without the spaces at its end. */
  readonly width: number;
}

/** Rounding must never push a word off a line measured to fit. */
const tolerance = 0.01;

/** Fills lines with segments; a segment wider than a line is cut where the line is full. */
export function fillLines(segments: readonly Segment[], width: number): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let advance = 0;
  const flush = () => {
    if (pieces.length > 0) lines.push(lineOf(pieces));
    pieces = [];
    advance = 0;
  };
  for (const segment of segments.flatMap((whole) => cutToFit(whole, width))) {
    if (advance + segment.visible > width + tolerance) flush();
    pieces.push(...segment.pieces);
    advance += segment.advance;
    if (segment.required) flush();
  }
  flush();
  return lines;
}

/** The same, but no text is one blank line: room to write by hand, or a line left out between two others. */
export function fillAnyLines(segments: readonly Segment[], width: number): Line[] {
  return segments.length === 0 ? [{ runs: [], width: 0 }] : fillLines(segments, width);
}

/** The widest word and the widest line without breaks. */
export function extent(segments: readonly Segment[]): { readonly least: number; readonly most: number } {
  let [least, most, line] = [0, 0, 0];
  for (const { visible, advance, required } of segments) {
    least = Math.max(least, visible);
    most = Math.max(most, line + visible);
    line = required ? 0 : line + advance;
  }
  return { least, most };
}

function cutToFit(segment: Segment, width: number): Segment[] {
  if (segment.visible <= width + tolerance) return [segment];
  const parts: Segment[] = [];
  let pieces: Piece[] = [];
  let advance = 0;
  const flush = (required: boolean) => {
    parts.push({ pieces, advance, visible: advance, required });
    pieces = [];
    advance = 0;
  };
  for (const piece of segment.pieces.flatMap(charactersOf)) {
    const step = textWidth(piece.text.replace('\n', ''), piece.span);
    if (advance + step > width && piece.text !== ' ' && pieces.length > 0) flush(false);
    pieces.push(piece);
    advance += step;
  }
  flush(segment.required);
  return parts;
}

/** Marks that combine with a letter stay with it. */
function charactersOf({ span, text }: Piece): Piece[] {
  return (text.match(/[^\p{M}]\p{M}*|\p{M}+/gsu) ?? []).map((character) => ({ span, text: character }));
}

function lineOf(pieces: readonly Piece[]): Line {
  const runs: Run[] = [];
  let x = 0;
  for (const { span, text } of joined(pieces)) {
    // A forced line end is a space to whoever reads the text without its lines.
    const printed = text.replace(/ *\n$/, ' ');
    const width = textWidth(printed, span);
    runs.push({ span, text: printed, x, width });
    x += width;
  }
  return { runs, width: x - trailingWidth(runs) };
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: { span: Span; text: string }[] = [];
  for (const { span, text } of pieces) {
    const last = whole.at(-1);
    if (last?.span === span) last.text += text;
    else whole.push({ span, text });
  }
  return whole;
}

function trailingWidth(runs: readonly Run[]): number {
  const last = runs.at(-1);
  if (last === undefined) return 0;
  return textWidth(/ *$/.exec(last.text)?.[0] ?? '', last.span);
}
