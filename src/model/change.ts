/** A file as it shall be. Commands compute changes; `files/` alone writes them. `path` is relative, with '/'. */
export interface FileChange {
  readonly path: string;
  readonly bytes: Uint8Array;
}
