import type { Facts, Inline } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { extent, fillAnyLines, fillLines, type Line } from './lines.ts';
import { rowSlices } from './row.ts';
import { segmentsOf } from './segments.ts';
import { type Area, type Setting, spansIn } from './setting.ts';
import { type Slice, withGap } from './slice.ts';
import { childTag } from './tag.ts';
import { blockGap, type } from './theme.ts';

type Fact = Facts['facts'][number];

const { size, leading } = type.body;
const columnGap = 18;

/** Terms on the left, what is said of them on the right; tagged as a dictionary list (a label and a body an item). */
export function layOutFacts({ facts }: Facts, area: Area, setting: Setting): Slice[] {
  const tag = childTag(area.tag, 'L', { numbering: 'None' });
  const termWidth = termWidthOf(facts, area, setting);
  const slices = facts.flatMap((fact) => {
    const item = { ...area, tag: childTag(tag, 'LI') };
    return rowSlices(cellsOf(fact, { area: item, termWidth }, setting), {
      x: area.x,
      width: area.width,
      size,
      leading: leading - 0.6,
      padding: 3.6,
      line: { ink: inks.line, thickness: 0.5 },
    });
  });
  return withGap(slices, blockGap);
}

/** As wide as the longest term, within reason: between a fifth and two fifths of the column. */
function termWidthOf(facts: readonly Fact[], area: Area, setting: Setting): number {
  const widest = Math.max(
    0,
    ...facts.map(({ term }) => extent(segmentsOf(spansIn(setting, term, termStyle, area.tag))).most),
  );
  return Math.min(Math.max(widest + 1, area.width * 0.2), area.width * 0.38);
}

const termStyle = { size, bold: true, ink: inks.text };

interface Column {
  readonly area: Area;
  readonly termWidth: number;
}

function cellsOf({ term, details }: Fact, { area, termWidth }: Column, setting: Setting) {
  const label = childTag(area.tag, 'Lbl');
  const body = childTag(area.tag, 'LBody');
  const x = area.x + termWidth + columnGap;
  const width = area.width - termWidth - columnGap;
  const detail = (inlines: readonly Inline[]): Line[] =>
    fillAnyLines(segmentsOf(spansIn(setting, inlines, { size, ink: inks.text }, childTag(body, 'P'))), width);
  return [
    {
      x: area.x,
      width: termWidth,
      align: 'start' as const,
      tags: [label],
      lines: fillLines(segmentsOf(spansIn(setting, term, termStyle, label)), termWidth),
    },
    { x, width, align: 'start' as const, tags: [body], lines: details.flatMap(detail) },
  ];
}
