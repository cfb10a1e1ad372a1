import type { Align, Cell, Table } from '../../markdown/blocks.ts';
import { element } from './element.ts';
import { inlineHtml } from './inlines.ts';
import type { Writing } from './writing.ts';

/** More columns than this do not fit on a telephone: the table can be scrolled sideways, by keyboard too. */
const narrowColumns = 2;

/** A table with its caption, its header cells, and a scrolling region around it when it is wide. */
export function tableHtml(table: Table, writing: Writing): string {
  const id = `_table-${writing.count('table')}`;
  const caption = element('caption', { id }, element('span', {}, inlineHtml(table.caption, writing)));
  const head = element('thead', {}, rowHtml(table.head, table, writing, 'col'));
  const rows = table.rows.map((row) => `${rowHtml(row, table, writing, table.rowHeads ? 'row' : undefined)}\n`);
  const body = rows.length === 0 ? '' : element('tbody', {}, '\n', ...rows);
  const html = element('table', {}, '\n', caption, '\n', head, '\n', body, '\n');
  if (table.columns.length <= narrowColumns) return html;
  return element('section', { class: 'wide', 'aria-labelledby': id, tabindex: 0 }, html);
}

function rowHtml(row: readonly Cell[], table: Table, writing: Writing, scope: 'col' | 'row' | undefined): string {
  const cells = row.map((cell, index) => {
    const isHead = cell.length > 0 && (scope === 'col' || (scope === 'row' && index === 0));
    const attributes = { scope: isHead ? scope : undefined, class: classes[table.columns[index]?.align ?? 'start'] };
    return element(isHead ? 'th' : 'td', attributes, cell.map((line) => inlineHtml(line, writing)).join('<br>'));
  });
  return element('tr', {}, ...cells);
}

const classes: Readonly<Record<Align, string | undefined>> = { start: undefined, center: 'center', end: 'end' };
