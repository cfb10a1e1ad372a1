import { guarded } from './formula-guard.ts';
import type { Cell, CellKind, Sheet } from './sheet.ts';

/** Excel takes a file without it for the code page of Windows. */
const byteOrderMark = '\uFEFF';

/**
 * A sheet as Excel and LibreOffice open it in Belgium: semicolons, decimal commas, CRLF, quotes by RFC 4180. Days are
 * 'YYYY-MM-DD', truths `true` and `false`. A text that looks like a formula has an apostrophe before it (`unguarded`
 * takes it off); a text keeps its own line ends.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  const head = columns.map(({ title }) => quoted(guarded(title)));
  const body = rows.map((row) => columns.map(({ kind }, index) => written(row[index], kind)));
  return byteOrderMark + [head, ...body].map((cells) => `${cells.join(';')}\r\n`).join('');
}

function written(cell: Cell, kind: CellKind): string {
  if (cell === undefined) return '';
  if (kind === 'text') return quoted(guarded(String(cell)));
  return quoted(kind === 'number' ? String(cell).replace('.', ',') : String(cell));
}

const quoted = (text: string): string => (/[";,\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
