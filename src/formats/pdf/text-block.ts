import type { Heading, Paragraph } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { lineSlices } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { type Area, type Setting, spansIn } from './setting.ts';
import { keepTogether, type Slice, withGap } from './slice.ts';
import { plainText } from './spans.ts';
import { childTag } from './tag.ts';
import { blockGap, headings, type } from './theme.ts';

export function layOutParagraph(paragraph: Paragraph, area: Area, setting: Setting): Slice[] {
  const { size, leading } = type.body;
  const spans = spansIn(setting, paragraph.children, { size, ink: inks.text }, childTag(area.tag, 'P'));
  const lines = fillLines(segmentsOf(spans), area.width);
  return withGap(lineSlices(lines, { ...area, size, leading }), blockGap);
}

/** A heading stays with what follows it; links and bookmarks lead to its first line. */
export function layOutHeading(heading: Heading, area: Area, setting: Setting): Slice[] {
  const { size, leading, above } = headings[heading.level];
  const style = { size, bold: true, ink: heading.level > 3 ? inks.text : inks.accent };
  const spans = spansIn(setting, heading.children, style, childTag(area.tag, `H${heading.level}`));
  const lines = fillLines(segmentsOf(spans), area.width);
  const slices = keepTogether(lineSlices(lines, { ...area, size, leading }), true);
  const bookmark = { title: plainText(heading.children), level: heading.level };
  return withGap(slices, above).map((slice, index) =>
    index === 0 ? { ...slice, anchor: { name: heading.id, bookmark } } : slice,
  );
}
