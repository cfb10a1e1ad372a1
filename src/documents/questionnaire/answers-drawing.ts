import type { QuestionnairePageWords, Tally } from '../../languages/questionnaire-page-words.ts';
import type { Drawing, Ink, Shape } from '../../markdown/drawing.ts';

/** A part of the questionnaire: how many questions were answered how. */
export interface Bar {
  readonly title: string;
  readonly counts: Readonly<Record<Tally, number>>;
}

type DrawnWords = Pick<QuestionnairePageWords, 'letters' | 'legend'>;

const width = 480;
const barWidth = 300;
const barHeight = 9;
const rowHeight = 25;
const type = { size: 9, advance: 0.62 } as const;

/** With their fill and their line, from left to right; the letters beside each bar say the same without the colours. */
const segments: readonly (readonly [Tally, Ink, Ink])[] = [
  ['compliant', 'good', 'good'],
  ['partly', 'fair', 'fair'],
  ['not-compliant', 'bad', 'bad'],
  ['not-applicable', 'muted', 'muted'],
  ['open', 'paper', 'muted'],
];

/** A stacked bar for each part, one scale for all, and a legend above. */
export function answersDrawing(bars: readonly Bar[], words: DrawnWords): Drawing {
  const longest = Math.max(1, ...bars.map(({ counts }) => totalOf(counts)));
  const shapes = bars.flatMap((bar, index) => [
    ...row(bar, { top: legendHeight + index * rowHeight, scale: barWidth / longest, words }),
  ]);
  return { width, height: legendHeight + bars.length * rowHeight, shapes: [...legend(words), ...shapes] };
}

interface Placing {
  readonly top: number;
  /** Points for one question. */
  readonly scale: number;
  readonly words: DrawnWords;
}

function row({ title, counts }: Bar, { top, scale, words }: Placing): readonly Shape[] {
  const shapes: Shape[] = [label(0, top + 9, shortened(title), true)];
  let x = 0;
  for (const [tally, fill, stroke] of segments) {
    const length = counts[tally] * scale;
    // A gap between neighbours: two colours that look alike stay two.
    if (length > 0)
      shapes.push({ kind: 'rectangle', x, y: top + 12, width: length - 1.5, height: barHeight, fill, stroke });
    x += length;
  }
  const told = segments
    .filter(([tally]) => counts[tally] > 0)
    .map(([tally]) => `${words.letters[tally]} ${counts[tally]}`);
  return [...shapes, label(x + 8, top + 12 + barHeight - 1, told.join(' · '), false)];
}

const totalOf = (counts: Bar['counts']): number => segments.reduce((sum, [tally]) => sum + counts[tally], 0);

const label = (x: number, y: number, text: string, bold: boolean): Shape => ({
  kind: 'label',
  x,
  y,
  text,
  size: type.size,
  bold,
  fill: 'text',
});

const lineLength = Math.floor(width / (type.size * type.advance));

const shortened = (text: string): string => (text.length <= lineLength ? text : `${text.slice(0, lineLength - 1)}…`);

const legendHeight = 34;
const perLine = 3;

/** Swatches with their letter and their word, three to a line. */
const legend = (words: DrawnWords): readonly Shape[] =>
  segments.flatMap(([tally, fill, stroke], index): readonly Shape[] => {
    const x = (index % perLine) * (width / perLine);
    const y = Math.floor(index / perLine) * 15;
    return [
      { kind: 'rectangle', x, y, width: 10, height: 10, fill, stroke },
      label(x + 15, y + 9, `${words.letters[tally]} : ${words.legend[tally]}`, false),
    ];
  });
