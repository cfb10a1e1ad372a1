import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** The text of a file of a repository as it stands on the disk, its line ends and byte-order mark too: what an edit must keep. */
export function asWritten(folder: string, path: string): string {
  try {
    return readFileSync(resolve(folder, path), 'utf8');
  } catch (error) {
    throw new UsageError('unreadable-file', { path, code: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
