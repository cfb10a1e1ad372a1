import type { Sheet } from './sheet.ts';

/** Turns a table into bytes. Pure: the same sheet gives the same bytes. */
export interface SheetFormat {
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  write(sheet: Sheet): Promise<Uint8Array>;
}

const csv: SheetFormat = {
  name: 'csv',
  extension: 'csv',
  write: async (sheet) => new TextEncoder().encode((await import('./csv.ts')).writeCsv(sheet)),
};

/** The library for workbooks loads only when one is asked for. */
const xlsx: SheetFormat = {
  name: 'xlsx',
  extension: 'xlsx',
  write: async (sheet) => (await import('./xlsx.ts')).writeXlsx(sheet),
};

export const sheetFormats: readonly SheetFormat[] = [csv, xlsx];
