import type { CellKind, Column, Sheet } from '../../exchange/sheet.ts';
import { isMissing, type Said } from '../said.ts';
import type { Group, InventoryContext, Layout, PrintedTable, Row, Value } from './inventory.ts';

/** How the rows of one inventory are shown: some columns as a table, or one row as a fact sheet. */
export interface Printer<Name extends string> {
  table(caption: string, names: readonly Name[], rows: readonly Row<Name>[]): PrintedTable;
  /** One record under its own heading; empty facts are left out. */
  record(title: Said, names: readonly Name[], row: Row<Name>): Group;
  /** In the order of the layout, unless other names are given. */
  sheet(rows: readonly Row<Name>[], names?: readonly Name[]): Sheet;
}

export interface SheetTexts<Name extends string> {
  /** The name of the sheet: at most 31 characters. */
  readonly sheet: string;
  readonly columns: Readonly<Record<Name, string>>;
}

export function printerOf<Name extends string>(
  context: InventoryContext,
  layout: Layout<Name>,
  texts: SheetTexts<Name>,
): Printer<Name> {
  const shown = (row: Row<Name>, name: Name): readonly Said[] => linesOf(row[name], layout[name][0], context);
  return {
    table: (caption, names, rows) => ({
      caption,
      head: names.map((name) => ({ title: texts.columns[name], number: layout[name][0] === 'number' })),
      rows: rows.map((row) => names.map((name) => shown(row, name))),
    }),
    record: (title, names, row) => ({
      title,
      lines: [],
      tables: [],
      facts: names.flatMap((name) => {
        const details = shown(row, name);
        return details.length === 0 ? [] : [{ term: texts.columns[name], details }];
      }),
    }),
    sheet: (rows, names = Object.keys(layout) as Name[]) => ({
      name: texts.sheet,
      columns: names.map((name): Column => {
        const [kind, width] = layout[name];
        return { title: texts.columns[name], kind, width };
      }),
      rows: rows.map((row) => names.map((name) => cellOf(row[name]))),
    }),
  };
}

/** A fact that is missing leaves its cell empty; so does an empty text. */
const cellOf = (value: Value) => (isMissing(value) || value === '' ? undefined : (value as Exclude<Value, object>));

function linesOf(value: Value, kind: CellKind, { words }: InventoryContext): readonly Said[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'object') return [value];
  if (typeof value === 'boolean') return [value ? words.yes : words.no];
  if (typeof value === 'number') return [String(value).replace('.', ',')];
  return kind === 'day' ? [words.shortDay(value)] : value.split('\n');
}

/** A heading of level 3 above one table. */
export const tableGroup = (title: Said, table: PrintedTable, lines: readonly Said[] = []): Group => ({
  title,
  lines: lines.filter((line) => line !== ''),
  facts: [],
  tables: table.rows.length === 0 ? [] : [table],
});
