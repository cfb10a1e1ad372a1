/** One thing that a tool says of a folder, as far as its output tells where. */
export interface Report {
  /** From the folder: 'registers/people.yaml'. */
  readonly file: string;
  readonly line?: number;
  /** The place in the file's data, as a JSON pointer. */
  readonly pointer?: string;
  readonly message: string;
}

/** A tool of the comparison. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** How it was called, for the page. */
  readonly called: string;
  /** Why it could not be run here. */
  readonly absent?: string;
  run(folder: string, schemas: string): readonly Report[];
}

/** Nothing a tool says may tell where this machine keeps its files. */
export const relativeTo = (folder: string, path: string): string => path.replace(`${folder}/`, '').replace(/^\.\//, '');
