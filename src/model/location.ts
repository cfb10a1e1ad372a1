/** A JSON pointer inside one file of the repository: '/3/processors/0'. The whole file is ''. */
export type Pointer = string;

/** A place in the user's files. Lines and columns count from 1; `file` is relative to the repository, with '/'. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: Pointer;
  /**
   * The entry that holds the place: 'accesses/dubois-logisocial'. Absent for a record without an id. For fingerprints, never
   * to be printed: an id may name a person.
   */
  readonly entry?: string;
}

/** The place alone: the entry's id, which may name a person, stays inside the tool. */
export const placeAlone = ({ file, line, column, pointer }: Location): Location => ({ file, line, column, pointer });

/** Steps from an entry to one of its fields: `at('contract', 'signedOn')`, `at('purposes', 0)`. */
export type Path = readonly (string | number)[];
