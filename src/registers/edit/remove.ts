import type { Holder } from './find.ts';
import { columnOf, lineStart, nextLine, spliced, withoutLines } from './lines.ts';
import type { Reading } from './reading.ts';
import { replaced } from './replace.ts';
import type { Spot } from './spot.ts';

/** The texts without one field or item; comments that stand on lines of their own stay. */
export function removed(reading: Reading, holder: Holder, spot: Spot): readonly string[] {
  const { text } = reading;
  const place = holder.spots.indexOf(spot as Holder['spots'][number]);
  const next = holder.spots[place + 1];
  if (holder.node.flow === true) return outOfBrackets(text, spot, holder.spots[place - 1], next);
  if (holder.spots.length === 1) return emptied(reading, holder, spot);
  if (text.slice(lineStart(text, spot.start), spot.start).trim() !== '') return [offSharedLine(text, spot, next)];
  const alone = withoutLines(text, spot.start, spot.end);
  // The text above may need its last line end.
  const cut = spliced(text, lineStart(text, spot.start), nextLine(text, spot.end), '');
  return [alone, cut, withoutBlanksBelow(text, spot)];
}

/** The last one leaves empty brackets: in its place, else, where a list stands no deeper than its key, beside the key. */
function emptied(reading: Reading, { own }: Holder, { start, end, holder }: Spot): readonly string[] {
  const inPlace = spliced(reading.text, start, end, holder === 'key' ? '{}' : '[]');
  return [inPlace, ...(own === undefined ? [] : replaced(reading, own, holder === 'key' ? {} : []))];
}

/** The first field of an item shares its line with the dash: the next one takes its place. */
function offSharedLine(text: string, { start, end }: Spot, next: Spot | undefined): string {
  const follow = next?.start ?? end;
  const line = lineStart(text, follow);
  const between = text.slice(nextLine(text, end), line);
  if (between === '' && columnOf(text, follow) === columnOf(text, start)) return spliced(text, start, follow, '');
  const shared = text.slice(0, start).replace(/[ \t]+$/, '');
  return shared + text.slice(nextLine(text, end) - (text[nextLine(text, end) - 2] === '\r' ? 2 : 1));
}

/** A text above that keeps its empty lines would take in those below. */
function withoutBlanksBelow(text: string, { start, end }: Spot): string {
  let last = end;
  while (/^[ \t]*\r?\n/.test(text.slice(nextLine(text, last)))) last = nextLine(text, last);
  return withoutLines(text, start, last);
}

function outOfBrackets(text: string, spot: Spot, before: Spot | undefined, next: Spot | undefined): readonly string[] {
  const comma = (from: number): number => from + (/^\s*,/.exec(text.slice(from))?.[0].length ?? 0);
  if (next !== undefined)
    return [spliced(text, spot.start, next.start, ''), spliced(text, spot.start, comma(spot.end), '')];
  if (before !== undefined) return [spliced(text, before.end, spot.end, '')];
  return [spliced(text, spot.start, comma(spot.end), ''), spliced(text, spot.start, spot.end, '')];
}
