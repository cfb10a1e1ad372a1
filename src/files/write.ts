import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../model/change.ts';
import { UsageError } from '../model/errors.ts';

/** Writes each file whole or not at all: beside its place first, then moved there. */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  for (const change of changes) {
    const target = join(folder, change.path);
    const beside = `${target}.${process.pid}.part`;
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside, change.bytes);
      renameSync(beside, target);
    } catch (error) {
      if (existsSync(beside)) rmSync(beside);
      throw new UsageError('unwritable-file', { path: target, code: (error as NodeJS.ErrnoException).code ?? '' });
    }
  }
}

/** The changes whose file is absent or has other bytes. */
export function staleChanges(folder: string, changes: readonly FileChange[]): readonly FileChange[] {
  return changes.filter((change) => {
    const target = join(folder, change.path);
    return !existsSync(target) || !statSync(target).isFile() || !readFileSync(target).equals(change.bytes);
  });
}
