import type { Day } from '../model/day.ts';

/** What a column holds. A day is 'YYYY-MM-DD'. */
export type CellKind = 'text' | 'number' | 'day' | 'boolean';

/** A value of its column's kind; undefined leaves the cell empty. */
export type Cell = string | number | boolean | Day | undefined;

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
  /** In characters, as spreadsheets count it. */
  readonly width: number;
}

/** A table for spreadsheets, whatever their file format: the same values read back from each. */
export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \`: what Excel allows. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}
