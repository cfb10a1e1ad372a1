import type { Align, Cell, Inline, Table } from './blocks.ts';
import { dialectFault } from './fault.ts';
import type { Reading } from './reading.ts';
import { attribute, lineOf, type TokenNode } from './token-tree.ts';

const captionMark = /^Table( \(row heads\))?: *(.*)$/s;

/** The caption in a paragraph's source, when it is one. */
export function captionIn(source: string): { readonly text: string; readonly rowHeads: boolean } | undefined {
  const match = captionMark.exec(source);
  return match ? { text: match[2] ?? '', rowHeads: match[1] !== undefined } : undefined;
}

/** Reads a table; `caption` is the source of the paragraph before it. */
export function readTable(reading: Reading, node: TokenNode, caption: string): Table {
  const line = lineOf(node);
  const mark = captionIn(caption);
  if (!mark?.text)
    throw dialectFault(line, 'a table needs a line "Table: caption" before it', reading.lines[line - 1] ?? '');
  const rows = node.children.flatMap((part) => part.children);
  const [head, ...body] = rows.map((row) => readRow(reading, row));
  const columns = (rows[0]?.children ?? []).map((cell) => ({ align: alignOf(cell) }));
  if (head?.some((cell) => cell.length === 0))
    throw dialectFault(line, 'a head cell is empty', reading.lines[line - 1] ?? '');
  const words = reading.inlines(mark.text, line - 1);
  return { kind: 'table', caption: words, columns, head: head ?? [], rows: body, rowHeads: mark.rowHeads };
}

function readRow(reading: Reading, row: TokenNode): readonly Cell[] {
  const line = lineOf(row);
  const written = (reading.lines[line - 1] ?? '').replace(/^[\s>]*(?=\|)/, '').trim();
  // The parser drops surplus cells and adds lacking ones without a word.
  const bars = written.replace(/\\\|/g, '').split('|').length - 1;
  if (!written.startsWith('|') || bars !== row.children.length + 1 || !written.endsWith('|'))
    throw dialectFault(line, `a row of ${row.children.length} cells, each between bars, should stand here`, written);
  return row.children.map((cell) => readCell(reading, cell, line));
}

function readCell(reading: Reading, cell: TokenNode, line: number): Cell {
  const source = cell.children[0]?.token.content ?? '';
  if (source.includes('|') && source.includes('`')) throw dialectFault(line, 'a bar in code in a table', source);
  // The parser has taken the backslash off `\|`: put it back, or the bar counts as left over.
  const lines: Inline[][] = [[]];
  for (const inline of reading.inlines(source.replaceAll('|', '\\|'), line)) {
    if (inline.kind === 'lineBreak') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((inlines) => inlines.length > 0);
}

function alignOf(cell: TokenNode): Align {
  const style = attribute(cell.token, 'style');
  if (style.endsWith('center')) return 'center';
  return style.endsWith('right') ? 'end' : 'start';
}
