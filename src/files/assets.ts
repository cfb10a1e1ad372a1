import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: the nearest one above this file that holds its `schemas`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

let root: string | undefined;

/** Reads a file shipped with the package; `path` is relative to the package, with '/'. */
export function readAsset(path: string): Uint8Array {
  root ??= packageRoot();
  return readFileSync(join(root, path));
}

/** The same as text. */
export const readAssetText = (path: string): string => Buffer.from(readAsset(path)).toString('utf8');

/** Where a file of the package stands. */
export function assetPath(path: string): string {
  root ??= packageRoot();
  return join(root, path);
}

/** True when the package ships this file. */
export function hasAsset(path: string): boolean {
  root ??= packageRoot();
  return existsSync(join(root, path));
}

/** The names of the files in a shipped folder, in byte order; none when the package has no such folder. */
export function listAssets(folder: string): readonly string[] {
  return hasAsset(folder) ? readdirSync(join(root ?? packageRoot(), folder)).sort() : [];
}
