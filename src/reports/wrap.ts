import { stripVTControlCharacters } from 'node:util';

/** Words, with the signs that French sets apart from the word before them, and never at the start of a line. */
const words = /(?:« )?\S+(?: (?:[;:!?»]|\d+\b)(?=\s|$|[.,)]+(?:\s|$)))*[.,)]*/g;

/** Breaks a text into lines no wider than `width`, between words; later lines start with `margin`. */
export function wrap(text: string, width: number, margin = ''): string {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [lead];
  for (const [word] of text.matchAll(words)) {
    const last = lines.at(-1) ?? '';
    const longer = last.trim() === '' ? last + word : `${last} ${word}`;
    if (last.trim() === '' || visibleLength(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(margin + word);
  }
  return lines.join('\n');
}

/** Colours take no room. */
const visibleLength = (text: string): number => stripVTControlCharacters(text).length;
