import type { Cell, CellKind, Sheet } from '../../exchange/sheet.ts';
import type { InventoryWords } from '../../languages/inventory-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Facts } from '../../model/repository.ts';
import type { NormId } from '../../norms/norm-id.ts';
import type { Missing } from '../document.ts';
import type { Said } from '../said.ts';

/** A value of its column's kind, or the mark of one that the register lacks. '\n' parts the lines of a text. */
export type Value = Cell | Missing;

/** One record: its values by the names of the columns. */
export type Row<Name extends string = string> = Readonly<Record<Name, Value>>;

/** The columns by name: kind, and width in characters. */
export type Layout<Name extends string> = Readonly<Record<Name, readonly [CellKind, number]>>;

/** A heading of level 3 with what stands below it; '' leaves the heading out. */
export interface Group {
  readonly title: Said;
  readonly lines: readonly Said[];
  readonly facts: readonly { readonly term: string; readonly details: readonly Said[] }[];
  readonly tables: readonly PrintedTable[];
}

/** Each cell is a list of lines. */
export interface PrintedTable {
  readonly caption: string;
  readonly head: readonly { readonly title: string; readonly number: boolean }[];
  readonly rows: readonly (readonly (readonly Said[])[])[];
}

/** A section: a heading of level 2. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Said[];
  readonly groups: readonly Group[];
}

/** What an inventory says, on paper and as a table for spreadsheets. */
export interface Contents {
  /** Below the title, before the sections. */
  readonly lines: readonly Said[];
  readonly parts: readonly Part[];
  readonly sheet: Sheet;
}

export interface InventoryContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly words: InventoryWords;
  /** The year asked for, else that of the day. */
  readonly year: number;
}

/** A register as an internal document and as a spreadsheet. */
export interface Inventory {
  readonly name: string;
  readonly title: string;
  readonly norms: readonly NormId[];
  /** One file for each year. */
  readonly yearly?: true;
  /** Undefined: the registers hold nothing of the kind, in any year. */
  contents(context: InventoryContext): Contents | undefined;
}
