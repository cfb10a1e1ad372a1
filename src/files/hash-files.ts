import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** SHA-256 of files of a folder, by path; null for what is absent, no file, closed to us, or out of the folder. */
export function hashFiles(folder: string, paths: readonly string[]): ReadonlyMap<string, string | null> {
  if (paths.length === 0) return new Map();
  const root = realpathSync.native(folder);
  return new Map(paths.map((path) => [path, hashInside(root, path)]));
}

function hashInside(root: string, path: string): string | null {
  const full = join(root, path);
  if (!existsSync(full) || !realpathSync(full).startsWith(root + sep) || !statSync(full).isFile()) return null;
  try {
    return hashInPieces(full);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // A proof that the user may not open proves nothing to the user: it is told as missing, and the check goes on.
    if (closedOrNoFile.includes(code)) return null;
    throw new UsageError('unreadable-file', { path: full, code });
  }
}

const closedOrNoFile: readonly string[] = ['EACCES', 'EPERM', 'EISDIR', 'ENOENT'];

/** Node reads no file of more than 2 GiB at once, and a recording of an exercise may be larger. */
function hashInPieces(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceSize);
  const descriptor = openSync(path, 'r');
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/** One MiB. */
const pieceSize = 1_048_576;
