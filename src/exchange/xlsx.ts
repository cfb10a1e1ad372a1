import type { SheetData } from 'write-excel-file/universal';
import { looksLikeFormula } from './formula-guard.ts';
import type { Cell, CellKind, Column, Sheet } from './sheet.ts';
import { filterOn } from './xlsx-filter.ts';
import { rowHeight } from './xlsx-height.ts';

/** An XLSX file of one sheet: bold head that stays in sight, filter, wrapped text, real numbers and days. */
export async function writeXlsx(sheet: Sheet): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const data: SheetData = [headOf(sheet), ...sheet.rows.map((row) => rowOf(row, sheet))];
  const options = {
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }: Column) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const file = await write(data, options, { ...font, features: [filterOn(sheet)] }).toBlob();
  return await withoutClock(new Uint8Array(await file.arrayBuffer()));
}

/** Without a name, LibreOffice sets bold cells in another face. */
const font = { fontFamily: 'Calibri', fontSize: 11 } as const;

const headOf = ({ columns }: Sheet) => {
  const height = rowHeight(
    columns.map(({ title }) => title),
    columns,
  );
  return columns.map(({ title }) => ({ value: title, type: String, height, ...headStyle }));
};

const headStyle = { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#e8eff5' } as const;

/** The library reads the height of a row from its cells. */
function rowOf(row: readonly Cell[], { columns }: Sheet) {
  const height = rowHeight(row, columns);
  return columns.map(({ kind }, index) => {
    const cell = cellOf(row[index], kind);
    return cell === null ? null : { ...cell, height };
  });
}

function cellOf(cell: Cell, kind: CellKind) {
  if (cell === undefined || cell === '') return null;
  if (kind === 'number') return { value: Number(cell), type: Number, ...top };
  if (kind === 'boolean') return { value: cell === true, type: Boolean, ...top };
  if (kind === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...top };
  const value = String(cell).replaceAll(/\r\n?/g, '\n');
  // '@': even a cell that somebody edits stays text.
  return { value, type: String, wrap: true, ...top, ...(looksLikeFormula(value) ? { format: '@' } : {}) };
}

const top = { alignVertical: 'top' } as const;

/** The first day that a zip can hold. */
const zipDay = '1980-01-01T00:00:00';

/** The library stamps each file of the archive with the clock: packed anew, the same sheet is the same bytes. */
async function withoutClock(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  return zipSync(unzipSync(bytes), { mtime: zipDay });
}
