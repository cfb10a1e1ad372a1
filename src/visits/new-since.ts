import { commitOf } from '../files/git.ts';
import { hashFilesAt, readFolderAt } from '../files/git-folder.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { absentFrom } from '../reports/fingerprint.ts';
import { type Validated, validate } from '../validate.ts';

export interface Earlier {
  readonly path: string;
  readonly version: string;
  /** Both states are judged as of this day: what merely fell due is not new. */
  readonly today: Day;
}

/** The folder as it stood at a git version, its proofs included, judged as of a day. */
export async function validateAt({ path, version, today }: Earlier): Promise<Validated> {
  const folder = readFolderAt(path, version);
  return await validate(folder, { today, revision: version }, (paths) => hashFilesAt(path, version, paths));
}

/**
 * Tells for each diagnostic of the folder, by its place in the list, whether it was absent at a git version.
 * Throws UsageError for an unknown version, also when there is nothing to tell.
 */
export async function isNewSince(found: readonly Diagnostic[], earlier: Earlier): Promise<(place: number) => boolean> {
  if (found.length === 0) {
    commitOf(earlier.path, earlier.version);
    return () => true;
  }
  return absentFrom((await validateAt(earlier)).diagnostics, found);
}
