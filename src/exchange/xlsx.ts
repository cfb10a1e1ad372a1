import type { SheetData } from 'write-excel-file/universal';
import { looksLikeFormula } from './formula-guard.ts';
import type { Cell, CellKind, Column, Sheet } from './sheet.ts';
import { filterOn } from './xlsx-filter.ts';

/** An XLSX file of one sheet: bold head that stays in sight, filter, wrapped text, real numbers and days. */
export async function writeXlsx(sheet: Sheet): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const data: SheetData = [
    sheet.columns.map(({ title }) => ({ value: title, type: String, ...headStyle })),
    ...sheet.rows.map((row) => sheet.columns.map(({ kind }, index) => cellOf(row[index], kind))),
  ];
  const options = {
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }: Column) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const file = await write(data, options, { features: [filterOn(sheet)] }).toBlob();
  return await withoutClock(new Uint8Array(await file.arrayBuffer()));
}

const headStyle = { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#e8eff5' } as const;

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
