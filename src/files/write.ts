import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileChange } from '../model/change.ts';
import { UsageError } from '../model/errors.ts';
import { hashOf } from './hash.ts';
import { writeAll } from './output.ts';

/**
 * Writes each file whole or not at all. What is a pipe or a device takes the bytes where it stands. When a file is no
 * longer as its change found it, nothing is written.
 */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  for (const { path, before } of changes) if (before !== undefined) checkUnchanged(resolve(folder, path), before);
  for (const change of changes) {
    const target = resolve(folder, change.path);
    try {
      put(target, change.bytes);
    } catch (error) {
      throw new UsageError('unwritable-file', { path: target, code: (error as NodeJS.ErrnoException).code ?? '' });
    }
  }
}

/** Writes files that are there, all of them or none: when one cannot be written, those before it get their bytes back. */
export function applyTogether(folder: string, changes: readonly FileChange[]): void {
  const before = changes.map(({ path }) => ({ path, bytes: readFileSync(resolve(folder, path)) }));
  for (const [place, change] of changes.entries()) {
    try {
      applyChanges(folder, [change]);
    } catch (error) {
      applyChanges(folder, before.slice(0, place));
      throw error;
    }
  }
}

/** Another person, an editor, or another run of the tool may have been faster. */
function checkUnchanged(target: string, before: string | null): void {
  const now = existsSync(target) ? hashOf(readFileSync(target)) : null;
  if (now !== before) throw new UsageError('file-changed', { path: target });
}

function put(target: string, bytes: Uint8Array): void {
  const descriptor = openDescriptor(target);
  if (descriptor !== undefined) writeAll(descriptor, bytes);
  else if (isPipeOrDevice(target)) writeInPlace(target, bytes);
  else replace(behindLinks(target), bytes);
}

function isPipeOrDevice(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/**
 * The number of a file that the shell opened for us: `/dev/stdout`, `/dev/fd/63` of `>(gzip)`. To open such a path anew
 * fails on a socket and cuts short what `>>` should add to.
 */
function openDescriptor(path: string): number | undefined {
  if (path === '/dev/stdout') return 1;
  if (path === '/dev/stderr') return 2;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

function writeInPlace(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, constants.O_WRONLY);
  try {
    writeAll(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** The place that a link leads to, though nothing stands there yet: the link itself stays. */
function behindLinks(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path);
  return behindLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)));
}

/** Beside its place first, then moved there: a closed file stays closed. The name is random: processes in containers share their numbers. */
function replace(place: string, bytes: Uint8Array): void {
  const beside = join(dirname(place), `.${randomUUID()}.part`);
  makeFolder(dirname(place));
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    const mode = statSync(place, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) chmodSync(beside, mode & 0o777);
    renameSync(beside, place);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw error;
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
