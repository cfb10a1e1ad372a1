// The JavaScript beside this declaration is made from norms/ by `npm run build` and is not kept in git.

/** An entry of a list that comes with the package, and the file of the package it is written in. */
export interface ShippedEntry {
  readonly file: string;
  readonly data: { readonly id: string };
}

/** Base lists by register: statutes, supervisory authorities. */
export function shippedEntries(register: string): readonly ShippedEntry[];
/** The norm of each BCSS number that leaves no doubt. */
export function normsByNumber(): Readonly<Record<string, string>>;
/** Every norm a register may cite. */
export function normIds(): readonly string[];
