import LineBreaker from 'linebreak';
import { face } from './faces.ts';
import { faceOf, type Span } from './spans.ts';

/** A part of one span inside a segment. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** Text between two places where a line may end. Widths in points. */
export interface Segment {
  readonly pieces: readonly Piece[];
  /** Without the spaces at its end. */
  readonly visible: number;
  readonly advance: number;
  /** The line ends here. */
  readonly required: boolean;
}

export function textWidth(text: string, span: Span): number {
  return (face(faceOf(span.style)).width(text) * span.style.size) / 1000;
}

/** Cuts spans where a line may end (UAX 14): not at no-break spaces, not before French high punctuation. */
export function segmentsOf(spans: readonly Span[]): Segment[] {
  const breaker = new LineBreaker(spans.map((span) => span.text).join(''));
  const takePieces = pieceReader(spans);
  const segments: Segment[] = [];
  let from = 0;
  for (let end = breaker.nextBreak(); end !== null; end = breaker.nextBreak()) {
    segments.push(segmentOf(takePieces(end.position - from)));
    from = end.position;
  }
  return segments;
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const last = pieces.at(-1);
  const advance = pieces.reduce((sum, { text, span }) => sum + textWidth(text.replace('\n', ''), span), 0);
  const spaces = last === undefined ? '' : (/ *\n?$/.exec(last.text)?.[0] ?? '');
  const trailing = last === undefined ? 0 : textWidth(spaces.replace('\n', ''), last.span);
  return { pieces, advance, visible: advance - trailing, required: spaces.endsWith('\n') };
}

/** Hands out the next so many characters, span by span. */
function pieceReader(spans: readonly Span[]): (length: number) => Piece[] {
  let index = 0;
  let offset = 0;
  return (length) => {
    const pieces: Piece[] = [];
    let left = length;
    for (let span = spans[index]; left > 0 && span !== undefined; span = spans[index]) {
      const text = span.text.slice(offset, offset + left);
      if (text !== '') pieces.push({ span, text });
      left -= text.length;
      offset += text.length;
      if (offset >= span.text.length) {
        index += 1;
        offset = 0;
      }
    }
    return pieces;
  };
}
