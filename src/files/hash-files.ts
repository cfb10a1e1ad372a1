import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hashOf } from './hash.ts';

/** SHA-256 of files of a folder, by path; null for what is absent, no file, or out of the folder. */
export function hashFiles(folder: string, paths: readonly string[]): ReadonlyMap<string, string | null> {
  if (paths.length === 0) return new Map();
  const root = realpathSync.native(folder);
  return new Map(paths.map((path) => [path, hashInside(root, path)]));
}

function hashInside(root: string, path: string): string | null {
  const full = join(root, path);
  if (!existsSync(full) || !realpathSync(full).startsWith(root + sep)) return null;
  return statSync(full).isFile() ? hashOf(readFileSync(full)) : null;
}
