import type { Cell, Table } from '../../markdown/blocks.ts';
import { inks } from '../inks.ts';
import { type ColumnTexts, columnWidths, leastWidth } from './column-widths.ts';
import { lineSlices } from './line-marks.ts';
import { fillAnyLines, fillLines } from './lines.ts';
import { repeatedHead } from './repeated-head.ts';
import { type RowLook, rowSlices, type SetCell } from './row.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Area, type Setting, spansIn } from './setting.ts';
import { keepTogether, type Slice, withGap } from './slice.ts';
import { childTag, type Tag } from './tag.ts';
import { tableTypes, textHeight, type } from './theme.ts';

interface TextCell {
  readonly tag: Tag;
  readonly lines: readonly (readonly Segment[])[];
}

interface TextRow {
  readonly tag: Tag;
  readonly cells: readonly TextCell[];
}

export function layOutTable(table: Table, area: Area, setting: Setting): Slice[] {
  const tag = childTag(area.tag, 'Table');
  const caption = layOutCaption(table, { ...area, tag }, setting);
  const { rows, padding, size, leading } = fittingRows(table, { ...area, tag }, setting);
  const widths = columnWidths(columnTexts(rows.all), area.width, padding);
  const look = { x: area.x, width: area.width, size, leading, padding: 3.8 };
  const set = (row: TextRow, rowLook: RowLook) =>
    rowSlices(setCells(row, { table, widths, padding, x: area.x }), rowLook);
  const head = keepTogether(
    set(rows.head, { ...look, fill: inks.accentSoft, line: { ink: inks.accent, thickness: 1 } }),
    true,
  );
  const body = rows.body.flatMap((row) => set(row, { ...look, line: { ink: inks.line, thickness: 0.6 } }));
  const repeat = repeatedHead(table, head, { area, setting, limit: textHeight / 3 });
  return [...withGap(caption, 13), ...withGap(head, 4), ...body.map((slice) => ({ ...slice, repeat }))];
}

function layOutCaption(table: Table, area: Area, setting: Setting): Slice[] {
  const { size, leading } = type.caption;
  const spans = spansIn(setting, table.caption, { size, bold: true, ink: inks.text }, childTag(area.tag, 'Caption'));
  return keepTogether(lineSlices(fillLines(segmentsOf(spans), area.width), { ...area, size, leading }), true);
}

/** The rows in the largest type in which no word must be cut, or in the smallest. */
function fittingRows(table: Table, { tag, width }: Area, setting: Setting) {
  const [first, ...smaller] = tableTypes;
  const read = (tableType: (typeof tableTypes)[number]) => ({
    ...tableType,
    rows: readRows(table, { tag, size: tableType.size }, setting),
  });
  let fitting = read(first);
  for (const tableType of smaller) {
    if (leastWidth(columnTexts(fitting.rows.all), width, fitting.padding) <= width) break;
    fitting = read(tableType);
  }
  return fitting;
}

function readRows(table: Table, { tag, size }: { tag: Tag; size: number }, setting: Setting) {
  const head = readRow(table.head, childTag(childTag(tag, 'THead'), 'TR'), { size, setting, isHead: () => true });
  const bodyTag = childTag(tag, 'TBody');
  const isHead = (column: number) => table.rowHeads && column === 0;
  const body = table.rows.map((row) => readRow(row, childTag(bodyTag, 'TR'), { size, setting, isHead }));
  return { head, body, all: [head, ...body] };
}

interface RowReading {
  readonly size: number;
  readonly setting: Setting;
  isHead(column: number): boolean;
}

function readRow(cells: readonly Cell[], tag: Tag, reading: RowReading): TextRow {
  const scope = tag.parent?.type === 'THead' ? 'Column' : 'Row';
  return {
    tag,
    cells: cells.map((cell, column) => {
      const isHead = reading.isHead(column);
      const own = isHead ? childTag(tag, 'TH', { scope }) : childTag(tag, 'TD');
      const style = { size: reading.size, ink: inks.text, bold: isHead };
      const lines = cell.map((line) =>
        segmentsOf(spansIn(reading.setting, line, style, cell.length > 1 ? childTag(own, 'P') : own)),
      );
      return { tag: own, lines };
    }),
  };
}

function columnTexts(rows: readonly TextRow[]): ColumnTexts[] {
  const count = Math.max(...rows.map((row) => row.cells.length));
  return Array.from({ length: count }, (_, column) => rows.flatMap((row) => row.cells[column]?.lines ?? []));
}

interface Columns {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly padding: number;
  readonly x: number;
}

function setCells(row: TextRow, { table, widths, padding, x }: Columns): SetCell[] {
  let left = x;
  return row.cells.map((cell, column) => {
    const width = (widths[column] ?? 0) - padding;
    const lines = cell.lines.flatMap((line) => fillAnyLines(line, width));
    const set: SetCell = {
      x: left + padding / 2,
      width,
      align: table.columns[column]?.align ?? 'start',
      lines,
      tags: [cell.tag],
    };
    left += width + padding;
    return set;
  });
}
