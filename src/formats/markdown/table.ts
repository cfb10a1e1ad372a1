import type { Align, Cell, Table } from '../../markdown/blocks.ts';
import { inlineMarkdown, type Place } from './inlines.ts';

const rules: Readonly<Record<Align, string>> = { start: '---', center: ':-:', end: '--:' };

/** A GFM table below its caption; the cell that names a row is strong. */
export function tableMarkdown({ caption, columns, head, rows, rowHeads }: Table, place: Place): readonly string[] {
  const inCell = { ...place, lineBreak: '<br>', barInCode: '\\|' };
  const write = (cell: Cell) => cell.map((line) => inlineMarkdown(line, inCell)).join('<br>');
  const named = (cell: Cell, index: number): Cell =>
    rowHeads && index === 0 ? cell.map((line) => [{ kind: 'strong', children: line }]) : cell;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const title = inlineMarkdown([{ kind: 'strong', children: caption }], place);
  const lines = [
    head.map(write),
    columns.map(({ align }) => rules[align]),
    ...rows.map((cells) => cells.map(named).map(write)),
  ];
  return [title, '', ...lines.map(row)];
}
