import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { UsageError } from '../model/errors.ts';

/**
 * 'centres/*' -> the repositories among the folders that fit, in byte order. A shell often does this itself; in quotes, on
 * Windows and in CI files it does not. A path that exists under its own name, signs and all, stays what it is.
 * Throws UsageError when no repository fits.
 */
export async function expandPattern(path: string): Promise<readonly string[]> {
  if (!/[*?[\]{}]/.test(path) || existsSync(path)) return [path];
  const { glob } = await import('tinyglobby');
  const pattern = path.replaceAll('\\', '/').replace(/\/+$/, '');
  const folders = await glob(pattern, {
    onlyDirectories: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  });
  const repositories = folders.map(trimmed).filter((folder) => existsSync(join(folder, 'cpas-sec.yaml')));
  if (repositories.length === 0) throw new UsageError('nothing-fits', { path });
  return repositories.sort();
}

const trimmed = (folder: string): string => folder.replace(/\/+$/, '');
