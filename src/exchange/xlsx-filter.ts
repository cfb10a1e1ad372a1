import type { Feature } from 'write-excel-file/universal';
import type { Sheet } from './sheet.ts';

/** Buttons in the head that filter the rows: SpreadsheetML wants them right behind the data, before any other element. */
export const filterOn = ({ columns, rows }: Sheet): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(
            '</sheetData>',
            `</sheetData><autoFilter ref="A1:${letters(columns.length)}${rows.length + 1}"/>`,
          ),
      },
    },
  },
});

/** 1 -> 'A', 27 -> 'AA' */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}
