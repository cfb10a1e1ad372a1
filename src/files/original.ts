import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { hashOf } from './hash.ts';

/** A file as it was written, byte-order mark and line ends included: what an edit starts from. */
export interface Original {
  readonly text: string;
  /** SHA-256 of the bytes, for a change that must not write over another. */
  readonly hash: string;
}

/** UsageError when the file cannot be read. */
export function readOriginal(folder: string, path: string): Original {
  const full = resolve(folder, path);
  try {
    const bytes = readFileSync(full);
    return { text: bytes.toString('utf8'), hash: hashOf(bytes) };
  } catch (error) {
    throw new UsageError('unreadable-file', { path: full, code: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
