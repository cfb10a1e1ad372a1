/** What a tool says of each file: nothing wrong, or the lines that say what. Or why the tool could not be asked. */
export type Verdicts = { readonly faults: ReadonlyMap<string, readonly string[]> } | { readonly missing: string };

/** A tool that checks PDFs, and what it checks. */
export interface Judge {
  readonly name: string;
  judge(files: readonly string[]): Verdicts;
}
