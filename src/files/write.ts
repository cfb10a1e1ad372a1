import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileChange } from '../model/change.ts';
import { UsageError } from '../model/errors.ts';

/** Writes each file whole or not at all: beside its place first, then moved there. */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  for (const change of changes) {
    const target = resolve(folder, change.path);
    const beside = `${target}.${process.pid}.part`;
    try {
      makeFolder(dirname(target));
      writeFileSync(beside, change.bytes);
      renameSync(beside, target);
    } catch (error) {
      if (existsSync(beside)) rmSync(beside);
      throw new UsageError('unwritable-file', { path: target, code: (error as NodeJS.ErrnoException).code ?? '' });
    }
  }
}

/** One folder after the other: below a device or a file system of its own, Node's `recursive` tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another thread, or another command, was faster.
    if (!existsSync(path)) throw error;
  }
}

/** UsageError when files cannot be written below this folder because it, or one above it, is no folder. */
export function checkTarget(folder: string): void {
  let above = resolve(folder);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  if (existsSync(above) && !statSync(above).isDirectory()) throw new UsageError('target-not-a-folder', { path: above });
}

/** The changes whose file is absent or has other bytes. */
export function staleChanges(folder: string, changes: readonly FileChange[]): readonly FileChange[] {
  return changes.filter((change) => {
    const target = resolve(folder, change.path);
    return !existsSync(target) || !statSync(target).isFile() || !readFileSync(target).equals(change.bytes);
  });
}

/** Writes one text file, whole or not at all. */
export const writeText = (path: string, text: string): void =>
  applyChanges('.', [{ path, bytes: Buffer.from(text, 'utf8') }]);
