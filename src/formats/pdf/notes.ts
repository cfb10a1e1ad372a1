import type { Inline, Page } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { lineMarks, lineSlices } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { type Area, type Setting, spansIn } from './setting.ts';
import type { Mark, Slice } from './slice.ts';
import { noteAnchor, noteMarkAnchor, textSpans } from './spans.ts';
import { childTag } from './tag.ts';
import { type } from './theme.ts';

const { size, leading } = type.note;
const labelWidth = 15;

/** Lays out every footnote; the nth entry is the text of mark n. */
export function layOutNotes(notes: Page['notes'], area: Area, setting: Setting): Slice[][] {
  return notes.map((inlines, index) => layOutNote(inlines, index + 1, { area, setting }));
}

function layOutNote(
  inlines: readonly Inline[],
  number: number,
  { area, setting }: { area: Area; setting: Setting },
): Slice[] {
  const tag = childTag(area.tag, 'Note', { id: `note-${String(number).padStart(5, '0')}` });
  const place = { x: area.x + labelWidth, width: area.width - labelWidth, size, leading };
  const spans = spansIn(setting, inlines, { size, ink: inks.text }, childTag(tag, 'P'));
  const [first, ...rest] = lineSlices(fillLines(segmentsOf(spans), place.width), place);
  const marks = [...labelMarks(number, { ...area, tag }, setting), ...(first?.marks ?? [])];
  return [
    { ...(first ?? { height: leading, keep: false }), gap: 2.5, marks, anchor: { name: noteAnchor(number) } },
    ...rest,
  ];
}

/** The number of a footnote leads back to the text. */
function labelMarks(number: number, area: Area, { words }: Setting): Mark[] {
  const link = { target: { anchor: noteMarkAnchor(number) }, label: words.backToText };
  const style = { size, bold: true, ink: inks.accent };
  const spans = textSpans(String(number), {
    style,
    tag: childTag(childTag(area.tag, 'Lbl'), 'Link'),
    link,
    noteWords: '',
  });
  const lines = fillLines(segmentsOf(spans), labelWidth);
  return lines.flatMap((line) => lineMarks(line, { x: area.x, width: labelWidth, size, leading }));
}
