import { readFolderAt } from '../files/git-folder.ts';
import { hashFiles } from '../files/hash-files.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fingerprintsOf } from '../reports/fingerprint.ts';
import { type Validated, validate } from '../validate.ts';

export interface Earlier {
  readonly path: string;
  readonly version: string;
  /** Both states are judged as of this day: what merely fell due is not new. */
  readonly today: Day;
}

/** The folder as it stood at a git version, judged as of a day. Proofs are looked up as they are today. */
export async function validateAt({ path, version, today }: Earlier): Promise<Validated> {
  return await validate(readFolderAt(path, version), { today, revision: version }, (paths) => hashFiles(path, paths));
}

/** Tells for each diagnostic of the folder, by its place in the list, whether it was absent at a git version. */
export async function isNewSince(found: readonly Diagnostic[], earlier: Earlier): Promise<(place: number) => boolean> {
  if (found.length === 0) return () => true;
  const before = new Set(fingerprintsOf((await validateAt(earlier)).diagnostics));
  const own = fingerprintsOf(found);
  return (place) => !before.has(own[place] ?? '');
}
