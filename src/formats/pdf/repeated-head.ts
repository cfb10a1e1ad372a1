import type { Table } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { lineSlices } from './line-marks.ts';
import { fillLines } from './lines.ts';
import { tidy } from './printable.ts';
import { segmentsOf } from './segments.ts';
import type { Area, Setting } from './setting.ts';
import { heightOf, type Mark, type Slice, withGap } from './slice.ts';
import { plainText, type Span } from './spans.ts';
import { type } from './theme.ts';

interface RepeatedHeadSetting {
  readonly area: Area;
  readonly setting: Setting;
  /** A head taller than this is not printed again. */
  readonly limit: number;
}

/** What the top of a page shows of a table that began before it: decoration only, so that nobody hears it twice. */
export function repeatedHead(
  table: Table,
  head: readonly Slice[],
  { area, setting, limit }: RepeatedHeadSetting,
): Slice[] {
  const { size, leading } = type.note;
  const style = { size, ink: inks.muted, italic: true };
  const text = tidy(`${plainText(table.caption)} ${setting.words.continued}`);
  const span: Span = { text, style, tag: undefined };
  const [line] = fillLines(segmentsOf([span]), area.width);
  const title = lineSlices(line === undefined ? [] : [line], { ...area, size, leading });
  const repeated = [...title, ...withGap(head.map(asDecoration), 3)];
  return heightOf(repeated) > limit ? [] : repeated;
}

function asDecoration({ height, gap, marks }: Slice): Slice {
  return { height, gap, keep: true, marks: marks.flatMap(untagged) };
}

function untagged(mark: Mark): Mark[] {
  if (mark.kind === 'box') return [mark];
  if (mark.kind !== 'run') return [];
  const { text, style } = mark.run.span;
  return [{ ...mark, run: { ...mark.run, span: { text, style, tag: undefined } } }];
}
