import type { Callout, Quote } from '../../markdown/blocks.ts';
import { inks, tints } from '../inks.ts';
import { lineSlices } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { type Area, type Setting, spansIn } from './setting.ts';
import { type Frame, heightOf, keepTogether, type Slice, withGap } from './slice.ts';
import { childTag } from './tag.ts';
import { type } from './theme.ts';

const looks = {
  summary: { fill: inks.accentSoft, bar: inks.accent },
  note: { fill: tints.quiet, bar: inks.muted },
  important: { fill: tints.warm, bar: inks.fair },
} as const;

const inset = { left: 16, right: 14, above: 9, below: 9 } as const;

/** Boxes up to this height stay on one page. */
const uncutHeight = 150;

/** A tinted box with a bar on its left, a title and any blocks. */
export function layOutCallout(callout: Callout, area: Area, setting: Setting): Slice[] {
  const look = looks[callout.tone];
  const tag = childTag(area.tag, 'Div');
  const inner = { x: area.x + inset.left, width: area.width - inset.left - inset.right, tag };
  const { size, leading } = type.body;
  const title = spansIn(setting, callout.title, { size, bold: true, ink: look.bar }, childTag(tag, 'P'));
  const head = keepTogether(lineSlices(fillLines(segmentsOf(title), inner.width), { ...inner, size, leading }), true);
  const body = withGap(setting.layOut(callout.blocks, inner), head.length > 0 ? 3 : 0);
  const content = [space(inset.above, true), ...head, ...body];
  return framed([...keepLast(content), space(inset.below, false)], { x: area.x, width: area.width, ...look });
}

/** A passage from elsewhere: indented, with a thin bar. */
export function layOutQuote(quote: Quote, area: Area, setting: Setting): Slice[] {
  const tag = childTag(area.tag, 'BlockQuote');
  const slices = setting.layOut(quote.blocks, { x: area.x + inset.left, width: area.width - 2 * inset.left, tag });
  return framed(withGap(slices, 0), { x: area.x, width: area.width, bar: inks.line });
}

function framed(slices: readonly Slice[], frame: Frame): Slice[] {
  const boxed = slices.map((slice) => inFrame(slice, frame));
  return withGap(heightOf(boxed) <= uncutHeight ? keepTogether(boxed, false) : boxed, 12);
}

function inFrame(slice: Slice, frame: Frame): Slice {
  const frames = [frame, ...(slice.frames ?? [])];
  if (slice.repeat === undefined) return { ...slice, frames };
  return { ...slice, frames, repeat: slice.repeat.map((repeated) => inFrame(repeated, frame)) };
}

function keepLast(slices: readonly Slice[]): Slice[] {
  return slices.map((slice, index) => (index === slices.length - 1 ? { ...slice, keep: true } : slice));
}

function space(height: number, keep: boolean): Slice {
  return { height, gap: 0, keep, marks: [] };
}
