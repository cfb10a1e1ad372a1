import type { Location } from '../model/location.ts';
import type { Paint } from './paint.ts';

const widest = 72;

export interface FrameStyle {
  readonly paint: Paint;
  /** What stands at the place must not be shown: the line ends there. */
  readonly secret: boolean;
}

/** The line a finding points at, the one before it, and a mark under the column. */
export function codeFrame(source: string, at: Location, { paint, secret }: FrameStyle): readonly string[] {
  const lines = source.split('\n');
  const margin = String(at.line).length;
  const text = lines[at.line - 1] ?? '';
  const start = at.column > widest - 16 ? at.column - widest / 2 : 0;
  const numbered = (line: number, shown: string) =>
    `  ${paint.dim(`${String(line).padStart(margin)} │`)} ${visible(shown, start)}`;
  const before = lines[at.line - 2] ?? '';
  const mark = `  ${' '.repeat(margin)} ${paint.dim('│')} ${' '.repeat(at.column - start - 1)}${paint.mark('^')}`;
  return [
    ...(before.trim() === '' || secret ? [] : [numbered(at.line - 1, before)]),
    numbered(at.line, secret ? `${text.slice(0, at.column - 1)}•••` : text),
    mark,
  ];
}

/** A window on a long line. Tabs and control characters become one visible sign, so that the mark stays in place. */
function visible(line: string, start: number): string {
  const plain = line.replace(/\p{Cc}/gu, '→');
  const window = plain.slice(start, start + widest);
  return `${start > 0 ? `…${window.slice(1)}` : window}${plain.length > start + widest ? '…' : ''}`;
}
