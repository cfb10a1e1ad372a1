import { yamlLibrary } from '../yaml-library.ts';
import { columnOf, lineEnd, lineEndAt, lineStart, nextLine, spliced, withLines, withoutLines } from './lines.ts';
import { type Printed, printValue, type Style } from './print-value.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spot.ts';
import { quoteOf, styleOf } from './style.ts';

/** The texts that may hold a new value in the place of an old one, the most readable first. */
export function replaced(reading: Reading, spot: Spot, value: unknown): readonly string[] {
  return [true, false].map((blocks) => put(reading.text, spot, printValue(value, styleAt(reading, spot, blocks))));
}

function styleAt(reading: Reading, { flow, holder, start, after, node }: Spot, blocks: boolean): Style {
  const { text } = reading;
  const value = node?.range?.[0] ?? after;
  const isBeside = node !== undefined && lineStart(text, value) <= start;
  return {
    ...styleOf(reading),
    flow,
    holder,
    indent: columnOf(text, start),
    beside: isBeside ? columnOf(text, value) : undefined,
    quote: quoteOf(node),
    blocks,
  };
}

function put(text: string, spot: Spot, printed: Printed): string {
  const { after, node, end } = spot;
  if (node === undefined) return withRest(text, [after, after], head(spot, printed), printed.rest);
  const start = node.range?.[0] ?? after;
  const below = lineStart(text, start) > after;
  if (below && isBlock(node)) return instead(text, spot, printed);
  if (below && printed.rest.length > 0) return instead(text, spot, printed);
  const tail = headerComment(text, spot);
  return withRest(text, [printed.head === '' ? after : start, end], printed.head + tail, printed.rest);
}

const isBlock = (node: NonNullable<Spot['node']>): boolean => yamlLibrary().isCollection(node) && node.flow !== true;

function head({ colon, flow, after, start }: Spot, printed: Printed): string {
  if (printed.head === '') return '';
  if (flow && after === start) return printed.head;
  return colon ? ` ${printed.head}` : `: ${printed.head}`;
}

/** The comment behind the sign of a text in '|', which the new value would swallow. */
function headerComment(text: string, { node }: Spot): string {
  const { isScalar } = yamlLibrary();
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return '';
  const start = node.range?.[0] ?? 0;
  return /^[|>][\d+-]*([ \t]+#.*)$/.exec(text.slice(start, lineEnd(text, start)))?.[1] ?? '';
}

/** Replaces a part of one line, or of several, and puts whole lines below what is left of the last. */
function withRest(text: string, [from, until]: readonly [number, number], to: string, rest: readonly string[]): string {
  const changed = spliced(text, from, until, to);
  return withLines(changed, nextLine(changed, from + to.length), rest, lineEndAt(text, from));
}

/** The old value stands on lines of its own: they go, and comments above them stay. */
function instead(text: string, spot: Spot, { head, rest }: Printed): string {
  const first = lineStart(text, spot.node?.range?.[0] ?? spot.after);
  const without = withoutLines(text, first, spot.end);
  const placed = withLines(without, Math.min(first, without.length), rest, lineEndAt(text, first));
  return head === '' ? placed : spliced(placed, spot.after, spot.after, ` ${head}`);
}
