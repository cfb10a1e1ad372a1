/** Said at the top of every generated page. */
export const generatedNote = '<!-- Page produite par `npm run generate` : ne pas la modifier à la main. -->';

/** A value as a table cell: on one line, and without bars. */
export const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/</g, '&lt;');

export const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  `|${head.map(() => ' --- ').join('|')}|`,
  ...rows.map(row),
];

export const codes = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ');
