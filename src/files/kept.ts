import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { applyChanges } from './write.ts';

/** What an earlier run kept under this name; undefined when there is nothing, or nothing that can be read. */
export function readKept(folder: string, name: string): unknown {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Cut short by a full disk or written by another tool: the work is done again and the file replaced.
    return undefined;
  }
}

/** Keeps plain data for a later run. False when it cannot be written: the caller has what it computed, and must tell. */
export function writeKept(folder: string, name: string, data: unknown): boolean {
  try {
    applyChanges(folder, [{ path: name, bytes: Buffer.from(JSON.stringify(data)) }]);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
