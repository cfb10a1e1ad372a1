import type { Figure } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { lineSlices } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { type Area, type Setting, spansIn } from './setting.ts';
import { keepTogether, type Slice, withGap } from './slice.ts';
import { childTag } from './tag.ts';
import { textHeight, type } from './theme.ts';

/** A drawing may take so much of a page; the rest is for its caption and its heading. */
const tallest = textHeight * 0.8;

/** A drawing in its natural size or smaller, centred, with its caption below. */
export function layOutFigure(figure: Figure, area: Area, setting: Setting): Slice[] {
  const { drawing, alternative } = figure;
  const scale = Math.min(1, area.width / drawing.width, tallest / drawing.height);
  const group = childTag(area.tag, 'Div');
  const x = area.x + (area.width - drawing.width * scale) / 2;
  const tag = childTag(group, 'Figure', { alternative });
  const picture: Slice = {
    height: drawing.height * scale,
    gap: 0,
    keep: false,
    marks: [{ kind: 'drawing', x, y: 0, scale, drawing, tag }],
  };
  const { size, leading } = type.caption;
  const spans = spansIn(setting, figure.caption, { size, ink: inks.muted }, childTag(group, 'Caption'));
  const caption = lineSlices(fillLines(segmentsOf(spans), area.width), { ...area, size, leading, align: 'center' });
  return withGap(keepTogether([picture, ...withGap(caption, 6)], false), 14);
}
