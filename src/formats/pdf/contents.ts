import type { Contents } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { baselineOf, type LinePlace, lineMarks, lineSlices } from './line-marks.ts';
import { fillLines, type Line } from './lines.ts';
import { segmentsOf } from './segments.ts';
import type { Area, HeadingEntry, Setting } from './setting.ts';
import { keepTogether, type Mark, type PageNumberMark, type Slice, withGap } from './slice.ts';
import { spansOf, textSpans } from './spans.ts';
import { childTag } from './tag.ts';
import { headings as headingTypes, type } from './theme.ts';

const { size, leading } = type.body;

/** Room for the widest page number. */
const numberWidth = 22;

/** The headings of the page with leaders, page numbers and links. */
export function layOutContents(contents: Contents, area: Area, setting: Setting): Slice[] {
  const tag = childTag(area.tag, 'TOC');
  const entries = setting.headings.filter((heading) => heading.level <= contents.depth);
  const title = layOutTitle(contents.title, { ...area, tag }, setting);
  return [...title, ...entries.flatMap((entry, index) => layOutEntry(entry, { ...area, tag }, index === 0))];
}

function layOutTitle(title: string, area: Area, setting: Setting): Slice[] {
  const look = headingTypes[2];
  const style = { size: look.size, bold: true, ink: inks.accent };
  const spans = textSpans(title, { style, tag: childTag(area.tag, 'Caption'), noteWords: setting.words.note });
  const slices = lineSlices(fillLines(segmentsOf(spans), area.width), {
    ...area,
    size: look.size,
    leading: look.leading,
  });
  return withGap(keepTogether(slices, true), look.above);
}

/** One line or more, and the page number at the end of the last. */
function layOutEntry(heading: HeadingEntry, area: Area, first: boolean): Slice[] {
  const indent = (heading.level - 2) * 16;
  const tag = childTag(childTag(childTag(area.tag, 'TOCI'), 'Reference'), 'Link');
  const link = { target: { anchor: heading.id }, label: heading.title };
  const style = { size, ink: inks.text, bold: heading.level === 2 };
  // Links and footnote marks inside a heading stay out of its entry, which is a link itself.
  const spans = spansOf([{ kind: 'text', text: `${heading.title} ` }], { style, tag, link, noteWords: '' });
  const place = { x: area.x + indent, width: area.width - indent, size, leading };
  const lines = fillLines(segmentsOf(spans), place.width - numberWidth - 12);
  const slices = lines.map((line, index): Slice => {
    const tail = index < lines.length - 1 ? [] : pageNumberMarks(line, place, { heading: heading.id, tag, link });
    return { height: leading, gap: 0, keep: false, marks: [...lineMarks(line, place), ...tail] };
  });
  return withGap(keepTogether(slices, false), gapAbove(heading.level, first));
}

function pageNumberMarks(
  line: Line,
  place: LinePlace,
  entry: Pick<PageNumberMark, 'heading' | 'tag' | 'link'>,
): Mark[] {
  const y = baselineOf(place);
  const from = place.x + line.width + 6;
  const right = place.x + place.width;
  return [
    { kind: 'leader', x: from, y, width: right - numberWidth - from },
    { kind: 'pageNumber', x: right, y, style: { size, ink: inks.text }, ...entry },
  ];
}

function gapAbove(level: number, first: boolean): number {
  if (first) return 6;
  return level === 2 ? 5 : 1.5;
}
