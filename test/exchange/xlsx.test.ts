import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile, { type CellValue } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exchange/csv.ts';
import { guarded } from '../../src/exchange/formula-guard.ts';
import type { Cell, Sheet } from '../../src/exchange/sheet.ts';
import { writeXlsx } from '../../src/exchange/xlsx.ts';
import { noOffice, throughOffice } from './office.ts';
import { trickySheet, trickyText } from './sheets.ts';

const bytes = await writeXlsx(trickySheet);
const part = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('an XLSX file', () => {
  it('tells an independent reader the same values, typed', async () => {
    expect(await read(bytes)).toEqual([trickySheet.columns.map(({ title }) => title), ...trickySheet.rows]);
  });

  it('gives every text back, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trickyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const columns = [
          { title: 'Rang', kind: 'number', width: 5 },
          { title: 'T', kind: 'text', width: 5 },
        ] as const;
        const sheet: Sheet = { name: 'E', columns, rows: texts.map((text, index) => [index, text]) };
        expect((await read(await writeXlsx(sheet))).slice(1).map(([, text]) => text)).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });

  it('holds no formula, and keeps as text what looks like one', () => {
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f');
    expect(part('xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/);
  });

  it('keeps its head in sight, bold, with a filter over all rows', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(part('xl/worksheets/sheet1.xml')).toContain('ySplit="1"');
    expect(part('xl/worksheets/sheet1.xml')).toContain(`<autoFilter ref="A1:D${trickySheet.rows.length + 1}"/>`);
    expect(part('xl/styles.xml')).toContain('<b');
  });

  it('gives each row the height of its longest text, within what Excel allows', () => {
    const heights = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, ht]) =>
      Number(ht),
    );
    expect(heights).toHaveLength(trickySheet.rows.length + 1);
    expect(heights.slice(0, 4)).toEqual([30, 30, 30, 15]);
    expect(Math.max(...heights)).toBe(409);
  });

  it('is the same bytes each time, whatever the clock and the time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await writeXlsx(trickySheet);
    process.env.TZ = zone;
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    // The first file of the archive: 1 January 1980, midnight, in the time and date of MS-DOS.
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x0021_0000);
  });
});

/** Semicolon, quote, UTF-8, French of Belgium, numbers and days recognised. */
const asPeopleOpenIt = 'CSV:59,34,76,1,,2060,false,true';

describe.skipIf(noOffice() !== undefined)('LibreOffice', { timeout: 60_000 }, () => {
  it('opens the XLSX file and shows the same values', () => {
    const rows = parse(throughOffice('essai.xlsx', bytes), { bom: true, delimiter: ';' }) as string[][];
    expect(rows).toEqual([trickySheet.columns.map(({ title }) => title), ...trickySheet.rows.map(shown)]);
  });

  it('opens the CSV file and computes nothing', () => {
    const opened = (text: string) => throughOffice('essai.csv', Buffer.from(text), asPeopleOpenIt);
    expect(opened('=1+1\r\n').trim()).toBe('2');
    const [, ...rows] = parse(opened(writeCsv(trickySheet)), { bom: true, delimiter: ';' }) as string[][];
    expect(rows.map(([text]) => text)).toEqual(trickySheet.rows.map(([text]) => guarded(String(text))));
  });
});

/** The rows of the first sheet as another library reads them; empty cells are undefined, days 'YYYY-MM-DD'. */
async function read(file: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const [sheet] = await readExcelFile(Buffer.from(file), { trim: false });
  return (sheet?.data ?? []).map((row: readonly (CellValue | null)[]) => row.map(asCell));
}

function asCell(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value as string | number | boolean);
}

/** As LibreOffice prints a cell in a file of the English locale. */
const shown = (row: readonly Cell[]): readonly string[] =>
  row.map((cell) => (cell === undefined ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)));
