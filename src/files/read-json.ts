import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from '../model/errors.ts';

/** Reads a JSON file that the user named. Throws UsageError when there is none, or when it is no JSON. */
export function readJson(path: string): unknown {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError('file-missing', { path });
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? new UsageError('no-json', { path }) : new UsageError('unreadable-file', { path, code });
  }
}
