import type { Location } from '../model/location.ts';
import { dotted } from '../rules/secrets.ts';
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
  const start = at.column > widest - 16 ? at.column - widest / 2 : 0;
  const numbered = (line: number, shown: string) =>
    `  ${paint.dim(`${String(line).padStart(margin)} │`)} ${visible(shown, start)}`;
  const [before, text] = [discreetLine(lines, at.line - 2, start), discreetLine(lines, at.line - 1, start)];
  const mark = `  ${' '.repeat(margin)} ${paint.dim('│')} ${' '.repeat(at.column - start - 1)}${paint.mark('^')}`;
  return [
    ...(before.trim() === '' || secret ? [] : [numbered(at.line - 1, before)]),
    numbered(at.line, secret ? `${text.slice(0, at.column - 1)}•••` : text),
    mark,
  ];
}

/** Enough of a line to know the longest secret that the window cuts. */
const reach = 400;

/** A line without its secrets, whatever finding it is shown for; the lines of a private key are dots. */
function discreetLine(lines: readonly string[], index: number, start: number): string {
  const line = lines[index] ?? '';
  if (isInPrivateKey(lines, index)) return line.replace(/\S/g, '•');
  const from = Math.max(start - reach, 0);
  const until = start + widest + reach;
  return `${line.slice(0, from)}${dotted(line.slice(from, until))}${line.slice(until)}`;
}

/** No key has more lines than this. */
const longestKey = 120;

function isInPrivateKey(lines: readonly string[], index: number): boolean {
  const above = lines.slice(Math.max(index - longestKey, 0), Math.max(index, 0));
  const opened = above.findLastIndex((line) => /-----BEGIN .*PRIVATE KEY/.test(line));
  const isOver = (line: string) => line.includes('-----END ');
  return opened >= 0 && !above.slice(opened).some(isOver) && !isOver(lines[index] ?? '');
}

/** A window on a long line. Tabs and control characters become one visible sign, so that the mark stays in place. */
function visible(line: string, start: number): string {
  const plain = line.replace(/\p{Cc}/gu, '→');
  const window = plain.slice(start, start + widest);
  return `${start > 0 ? `…${window.slice(1)}` : window}${plain.length > start + widest ? '…' : ''}`;
}
