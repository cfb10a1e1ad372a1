import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { recordFolders } from '../model/register-path.ts';

/** True for a folder that holds a repository or its registers, or lies inside the registers of one. */
export function isAmongRegisters(folder: string): boolean {
  const way = resolve(folder).split(sep);
  const place = way.lastIndexOf('registers');
  const owner = place > 0 ? way.slice(0, place).join(sep) || sep : undefined;
  return holdsSettings(folder) || isFolder(join(folder, 'registers')) || (owner !== undefined && holdsSettings(owner));
}

const holdsSettings = (folder: string): boolean => existsSync(join(folder, 'cpas-sec.yaml'));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** True for the settings, the known findings, or a file below the folders of records of a repository: whether it is there or not. */
export function isOfRepository(path: string): boolean {
  const file = realPlace(resolve(path));
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (holdsSettings(folder)) return isRecord(relative(folder, file).split(sep));
    if (folder === dirname(folder)) return false;
  }
}

const isRecord = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0
    ? ['cpas-sec.yaml', 'baseline.yaml'].includes(first)
    : ['registers', ...recordFolders].includes(first);

/** Behind links, as far as it exists. */
function realPlace(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(realPlace(dirname(path)), basename(path));
}
