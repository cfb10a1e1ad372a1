import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { looksLikeSettings } from './misplaced.ts';

/**
 * 'centres/*' -> the repositories among the folders that fit, in byte order, those included that will turn out to be
 * unreadable: left out, they would count as in order. A shell often does this itself; in quotes, on
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
  const repositories = folders.map(trimmed).filter(isMeant);
  if (repositories.length === 0) throw new UsageError('nothing-fits', { path });
  return repositories.sort();
}

const trimmed = (folder: string): string => folder.replace(/\/+$/, '');

/** Somebody keeps registers here: by the settings, under a wrong name or a broken link too, or by the registers. */
function isMeant(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name === 'registers' || looksLikeSettings(name));
  } catch {
    // Not hidden: the visit of this folder meets the same error and tells it.
    return true;
  }
}
