import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Keeps plain data for a later run. */
export function writeKept(folder: string, name: string, data: unknown): void {
  applyChanges(folder, [{ path: name, bytes: Buffer.from(JSON.stringify(data)) }]);
}
