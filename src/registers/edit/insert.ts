import type { Holder } from './find.ts';
import { columnOf, lineEnd, lineEndAt, lineStart, nextLine, spliced, withLines } from './lines.ts';
import { flowItem, flowPair, itemLines, pairLines, type Style } from './print-value.ts';
import type { Reading } from './reading.ts';
import { columnOfFirst, type Spot } from './spot.ts';
import { styleOf } from './style.ts';

/** The texts with a new field: behind the last field that comes before it in `order`, else at the end of the map. */
export function inserted(
  reading: Reading,
  holder: Holder,
  {
    key,
    value,
    order = [],
  }: { readonly key: string; readonly value: unknown; readonly order?: readonly string[] | undefined },
): readonly string[] {
  const { text } = reading;
  const before = placeBefore(holder, key, order);
  if (holder.node.flow === true) return [intoBrackets(text, holder, before, flowPair(key, value))];
  const indent = columnOfFirst(text, holder.spots);
  const last = holder.spots[before - 1];
  return [true, false].map((blocks) => {
    const lines = pairLines(key, value, styleFor(reading, indent, blocks));
    return last === undefined ? atTop(text, holder.spots[0], lines) : below(text, last, indent, lines);
  });
}

/** The texts with a new item at the end of a list. */
export function appended(reading: Reading, holder: Holder, value: unknown): readonly string[] {
  const { text } = reading;
  if (holder.node.flow === true) {
    const inBrackets = intoBrackets(text, holder, holder.spots.length, flowItem(value));
    return holder.own === undefined && holder.spots.length === 0
      ? [...insteadOfBrackets(reading, holder, value), inBrackets]
      : [inBrackets];
  }
  const indent = columnOfFirst(text, holder.spots);
  const last = holder.spots.at(-1);
  if (last === undefined) return [];
  return [true, false].map((blocks) => below(text, last, indent, itemLines(value, styleFor(reading, indent, blocks))));
}

/** The first entry of a register that was `[]`. */
function insteadOfBrackets(reading: Reading, { node }: Holder, value: unknown): readonly string[] {
  const [start = 0, end = 0] = node.range ?? [];
  return [true, false].map((blocks) => {
    const lines = itemLines(value, styleFor(reading, 0, blocks));
    return spliced(reading.text, start, end, lines.join(lineEndAt(reading.text, start)));
  });
}

const styleFor = (reading: Reading, indent: number, blocks: boolean): Style => ({
  ...styleOf(reading),
  flow: false,
  holder: 'key',
  indent,
  blocks,
});

/** How many of the written fields stand before a new one. */
function placeBefore({ spots }: Holder, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return spots.length;
  const ranks = spots.map((spot) => order.indexOf(spot.key ?? ''));
  const earlier = Math.max(-1, ...ranks.filter((one) => one < rank));
  return earlier < 0 ? 0 : ranks.indexOf(earlier) + 1;
}

/** In front of the first field, which may share its line with a dash. */
function atTop(text: string, first: Spot | undefined, lines: readonly string[]): string {
  const start = first?.start ?? 0;
  const line = lineStart(text, start);
  if (text.slice(line, start).trim() === '') return withLines(text, line, lines);
  const margin = ' '.repeat(columnOf(text, start));
  const opened = spliced(text, start, start, (lines[0] ?? '').trimStart());
  const end = start + (lines[0] ?? '').trimStart().length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return spliced(
    opened,
    end,
    end,
    eol +
      lines
        .slice(1)
        .map((one) => one + eol)
        .join('') +
      margin,
  );
}

/** Below a field or item, and below the comments that stand deeper than it. */
function below(text: string, last: Spot, indent: number, lines: readonly string[]): string {
  let offset = nextLine(text, Math.max(last.end, last.after));
  for (let at = offset; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    if (!/^\s*#/.test(line) || line.search(/\S/) <= indent) break;
    offset = nextLine(text, at);
  }
  return withLines(text, offset, lines);
}

function intoBrackets(text: string, { node, spots }: Holder, before: number, written: string): string {
  const last = spots[before - 1];
  if (last !== undefined) return spliced(text, last.end, last.end, `, ${written}`);
  const first = spots[0];
  if (first !== undefined) return spliced(text, first.start, first.start, `${written}, `);
  const open = (node.range?.[0] ?? 0) + 1;
  const brace = text[open - 1] === '{';
  const close = /^ *(?=[}\]])/.exec(text.slice(open))?.[0];
  if (close !== undefined) return spliced(text, open, open + close.length, brace ? ` ${written} ` : written);
  return spliced(text, open, open, brace ? ` ${written}` : written);
}
