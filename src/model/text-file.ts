/** A text file of a repository. `path` is relative with '/'; `text` has no byte-order mark and '\n' line ends. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A file that could not be read as text or that stands where nothing is read, and why: becomes a diagnostic at that place.
 * The value `to` is the path where it would have been read.
 */
export interface FileFault {
  readonly path: string;
  readonly code: `file/${string}`;
  readonly line: number;
  readonly column: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What was found in one repository folder. */
export interface Folder {
  readonly files: readonly TextFile[];
  readonly faults: readonly FileFault[];
}
