import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exchange/csv.ts';
import { guarded, looksLikeFormula, unguarded } from '../../src/exchange/formula-guard.ts';
import { trickySheet, trickyText } from './sheets.ts';

/** What another program reads in it. */
const read = (text: string): readonly (readonly string[])[] => parse(text, { bom: true, delimiter: ';' });

const oneColumn = (texts: readonly string[]) =>
  writeCsv({
    name: 'Essai',
    columns: [
      { title: 'Rang', kind: 'number', width: 10 },
      { title: 'Texte', kind: 'text', width: 10 },
    ],
    rows: texts.map((text, index) => [index, text]),
  });

describe('a CSV file', () => {
  it('opens with the mark of UTF-8, and ends its rows with CRLF', () => {
    const text = writeCsv(trickySheet);
    expect(text.startsWith('\uFEFFTexte;Nombre;Jour;Oui ou non\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('tells another program the same values', () => {
    const [, ...rows] = read(writeCsv(trickySheet));
    const back = rows.map(([text = '', number = '', day = '', truth = '']) => [
      unguarded(text),
      number === '' ? undefined : Number(number.replace(',', '.')),
      day || undefined,
      truth === '' ? undefined : truth === 'true',
    ]);
    expect(back).toEqual(trickySheet.rows);
  });

  it('gives every text back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(trickyText, fc.string({ minLength: 1 })), { minLength: 1 }), (texts) => {
        expect(read(oneColumn(texts)).map(([, text = '']) => unguarded(text))).toEqual(['Texte', ...texts]);
      }),
    );
  });

  it('leaves no cell that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1 }), (texts) => {
        const cells = read(oneColumn(texts)).map(([, text = '']) => text);
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('guards what looks like a formula, and only that', () => {
    expect(['=1+1', '+32 4', '-5', '@x', '\tx', '\rx'].map(guarded)).toEqual([
      "'=1+1",
      "'+32 4",
      "'-5",
      "'@x",
      "'\tx",
      "'\rx",
    ]);
    expect(["l'an", 'a=b', ' =1', "'tis", ''].filter(looksLikeFormula)).toEqual([]);
  });
});
