import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exchange/csv.ts';
import { unguarded } from '../../src/exchange/formula-guard.ts';
import type { Cell, Sheet } from '../../src/exchange/sheet.ts';
import { writeXlsx } from '../../src/exchange/xlsx.ts';
import { exampleFacts, inventoryNames, sheetOf } from '../documents/inventory/inventory-of.ts';
import { noOffice, throughOffice } from './office.ts';

const facts = exampleFacts();

describe.each(inventoryNames)('%s', (name) => {
  const sheet = sheetOf(facts, name);

  it('has a name, titles and cells that spreadsheets take', () => {
    expect(sheet.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(new Set(sheet.columns.map(({ title }) => title)).size).toBe(sheet.columns.length);
    expect(sheet.rows.length).toBeGreaterThan(0);
    for (const row of sheet.rows)
      for (const [index, cell] of row.entries()) expect(fits(sheet, index, cell)).toBe(true);
  });

  it('reads back from XLSX as it was', async () => {
    const [read] = await readExcelFile(Buffer.from(await writeXlsx(sheet)), { trim: false });
    const [head, ...rows] = read?.data ?? [];
    expect(head).toEqual(sheet.columns.map(({ title }) => title));
    expect(rows.map((row) => row.map(asCell))).toEqual(sheet.rows.map((row) => [...row]));
  });

  it('reads back from CSV as it was', () => {
    const [, ...rows] = parse(writeCsv(sheet), { bom: true, delimiter: ';' }) as string[][];
    const kinds = sheet.columns.map(({ kind }) => kind);
    expect(rows.map((row) => row.map((text, index) => (kinds[index] === 'text' ? unguarded(text) : text)))).toEqual(
      sheet.rows.map((row) => row.map((cell, index) => asText(cell, kinds[index] === 'number'))),
    );
  });
});

describe.skipIf(noOffice() !== undefined)('LibreOffice', { timeout: 60_000 }, () => {
  it('opens the inventory of accesses with the same values', async () => {
    const sheet = sheetOf(facts, 'access-inventory');
    const rows = parse(throughOffice('acces.xlsx', await writeXlsx(sheet)), {
      bom: true,
      delimiter: ';',
    }) as string[][];
    expect(rows.slice(1)).toEqual(sheet.rows.map((row) => row.map((cell) => asText(cell, false))));
  });
});

function fits({ columns }: Sheet, index: number, cell: Cell): boolean {
  const kind = columns[index]?.kind;
  if (cell === undefined) return true;
  if (kind === 'day') return /^\d{4}-\d\d-\d\d$/.test(String(cell));
  return typeof cell === (kind === 'text' ? 'string' : kind);
}

const asText = (cell: Cell, decimal: boolean): string => {
  const text = cell === undefined ? '' : String(cell);
  return decimal ? text.replace('.', ',') : text;
};

function asCell(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value as string | number | boolean);
}
