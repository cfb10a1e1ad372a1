import type { List, ListItem } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { lineMarks } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { segmentsOf, textWidth } from './segments.ts';
import type { Area, Setting } from './setting.ts';
import { type Mark, type Slice, withGap } from './slice.ts';
import { type Span, textSpans } from './spans.ts';
import { childTag, type Tag } from './tag.ts';
import { blockGap, type } from './theme.ts';

const { size, leading } = type.body;

/** White space between a label and its item. */
const labelGap = 6;

export function layOutList(list: List, area: Area, setting: Setting): Slice[] {
  const tag = childTag(area.tag, 'L', { numbering: numberingOf(list) });
  const labels = list.items.map((item, index) => labelOf(item, list, index));
  const labelWidth = Math.max(12, ...labels.map((label) => labelWidthOf(label, tag) + labelGap));
  const between = list.tight ? 2.5 : 5;
  return list.items.flatMap((item, index) => {
    const place = { x: area.x, width: area.width, tag: childTag(tag, 'LI') };
    const own = layOutItem({ item, label: labels[index] ?? '', labelWidth }, place, setting);
    return withGap(own, index > 0 || area.tag.type === 'LBody' ? between : blockGap);
  });
}

interface LabelledItem {
  readonly item: ListItem;
  readonly label: string;
  readonly labelWidth: number;
}

function layOutItem({ item, label, labelWidth }: LabelledItem, area: Area, setting: Setting): Slice[] {
  const mark = labelMarks(label, { ...area, width: labelWidth - labelGap }, item.checked !== undefined);
  const body = childTag(area.tag, 'LBody');
  const slices = setting.layOut(item.blocks, { x: area.x + labelWidth, width: area.width - labelWidth, tag: body });
  const first = slices[0] ?? { height: leading, gap: 0, keep: false, marks: [{ kind: 'empty', tag: body }] };
  return [{ ...first, marks: [...mark, ...first.marks] }, ...slices.slice(1)];
}

function numberingOf(list: List): 'Decimal' | 'Disc' | 'Square' {
  if (list.items.some((item) => item.checked !== undefined)) return 'Square';
  return list.ordered ? 'Decimal' : 'Disc';
}

function labelOf(item: ListItem, list: List, index: number): string {
  if (item.checked !== undefined) return item.checked ? '\u2611' : '\u2610';
  return list.ordered ? `${list.start + index}.` : '\u2022';
}

function labelSpans(label: string, tag: Tag, isBox: boolean): Span[] {
  const style = { size: isBox ? size * 1.15 : size, ink: isBox ? inks.text : inks.accent, bold: !isBox };
  return textSpans(label, { style, tag: childTag(tag, 'Lbl'), noteWords: '' });
}

function labelWidthOf(label: string, tag: Tag): number {
  return labelSpans(label, tag, false).reduce((sum, span) => sum + textWidth(span.text, span), 0);
}

/** Numbers are set flush right, so that their points stand under one another. */
function labelMarks(label: string, area: Area, isBox: boolean): Mark[] {
  const [line] = fillLines(segmentsOf(labelSpans(label, area.tag, isBox)), Number.POSITIVE_INFINITY);
  return line === undefined
    ? []
    : lineMarks(line, { ...area, size, leading, align: label.endsWith('.') ? 'end' : 'start' });
}
