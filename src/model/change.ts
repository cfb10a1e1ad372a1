/** A file as it shall be. Commands compute changes; `files/` alone writes them. `path` is relative, with '/'. */
export interface FileChange {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the file that the change was made from, null where there was none: another one is not written over. */
  readonly before?: string | null;
}
