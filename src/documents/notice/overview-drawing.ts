import type { Drawing, Shape } from '../../markdown/drawing.ts';

/** A box of the overview: its title, and what is said beside it. */
export interface Step {
  readonly title: string;
  readonly words: readonly string[];
}

const width = 480;
const titleWidth = 138;
const lineHeight = 15;
const padding = 12;
const gap = 22;
const dash = '– ';
/** A continued line starts below the words, not below the dash. */
const indent = 11;

/** Type of a box: size and the widest average advance of the fonts that a browser may choose, in em. */
const titleType = { size: 12, advance: 0.7 } as const;
const wordType = { size: 11, advance: 0.62 } as const;

const wordRoom = width - titleWidth - 2 * padding - indent;

/** How many characters surely fit: HTML draws the words in the reader's own font, which may be a wide one. */
export const lineLength = (
  room: number,
  { size, advance }: { readonly size: number; readonly advance: number },
): number => Math.floor(room / (size * advance));

/** The boxes one below the other, an arrow between them. */
export function overviewDrawing(steps: readonly Step[]): Drawing {
  const shapes: Shape[] = [];
  let top = 0;
  for (const [index, { title, words }] of steps.entries()) {
    const titleLines = wrapped(`${index + 1}. ${title}`, lineLength(titleWidth - 2 * padding, titleType));
    const lines = words.flatMap((word) => wrapped(`${dash}${word}`, lineLength(wordRoom, wordType)));
    const height = Math.max(2, titleLines.length, lines.length) * lineHeight + 2 * padding;
    shapes.push(...box(top, height), ...titleLabels(titleLines, top, height), ...wordLabels(lines, top, height));
    if (index < steps.length - 1) shapes.push(arrow(top + height));
    top += height + gap;
  }
  return { width, height: top - gap, shapes };
}

const box = (y: number, height: number): readonly Shape[] => [
  { kind: 'rectangle', x: 0, y, width, height, radius: 6, fill: 'accentSoft', stroke: 'line' },
  { kind: 'rectangle', x: 0, y, width: titleWidth, height, radius: 6, fill: 'accent' },
];

/** The baseline of the first of some lines, set in the middle of a box. */
const firstBaseline = (count: number, y: number, height: number): number =>
  y + (height - count * lineHeight) / 2 + lineHeight - 4;

const titleLabels = (lines: readonly string[], y: number, height: number): readonly Shape[] =>
  lines.map((text, index) => ({
    kind: 'label',
    x: padding,
    y: firstBaseline(lines.length, y, height) + index * lineHeight,
    text,
    size: titleType.size,
    bold: true,
    fill: 'paper',
  }));

const wordLabels = (lines: readonly string[], y: number, height: number): readonly Shape[] =>
  lines.map((text, index) => ({
    kind: 'label',
    x: titleWidth + padding + (text.startsWith(dash) ? 0 : indent),
    y: firstBaseline(lines.length, y, height) + index * lineHeight,
    text,
    size: wordType.size,
    fill: 'text',
  }));

const arrow = (y: number): Shape => ({
  kind: 'line',
  points: [
    [titleWidth / 2, y],
    [titleWidth / 2, y + gap],
  ],
  stroke: 'accent',
  width: 1.5,
  arrow: true,
});

/** Lines of words, none longer than the box allows; a longer word is cut. */
export function wrapped(text: string, length: number): readonly string[] {
  const pieces = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || last.length + piece.length + 1 > length) lines.push(piece);
    else lines[lines.length - 1] = `${last} ${piece}`;
  }
  return lines;
}
