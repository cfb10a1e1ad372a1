import fc from 'fast-check';
import type { Sheet } from '../../src/exchange/sheet.ts';

/** Everything that has gone wrong in spreadsheets before. */
export const trickySheet: Sheet = {
  name: 'Essai',
  columns: [
    { title: 'Texte', kind: 'text', width: 30 },
    { title: 'Nombre', kind: 'number', width: 10 },
    { title: 'Jour', kind: 'day', width: 12 },
    { title: 'Oui ou non', kind: 'boolean', width: 10 },
  ],
  rows: [
    ['Le « plan » de l’année\ndit "non" ; voilà', 7.5, '2026-03-01', true],
    ['=HYPERLINK("http://example.invalid";"ici")', -3, '2028-02-29', false],
    ['+32 4 000 01 12', 0, '1999-12-31', undefined],
    ['-2+3', undefined, undefined, undefined],
    ['@SUM(A1)', 1_234_567.25, '2026-12-31', true],
    ["'=déjà gardé", 1, undefined, undefined],
    ["l'apostrophe reste", 2, undefined, undefined],
    [`${'Un très long texte, avec des accents éàüœ. '.repeat(60)}Fin.`, 3, undefined, undefined],
    ['  des espaces autour  ', 4, undefined, undefined],
    ['12.1', 5, undefined, undefined],
    ['<b>&amp;</b>', 6, undefined, undefined],
  ],
};

/** Texts that a YAML file can hold and a spreadsheet may stumble over. */
export const trickyText = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\n', "'", '"', ';', ',', ' ', 'é', '1', 'a', '＝', '😀', '<', '&'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
