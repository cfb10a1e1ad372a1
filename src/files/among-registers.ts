import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** True for a folder that holds a repository or its registers, or lies inside the registers of one. */
export function isAmongRegisters(folder: string): boolean {
  const way = resolve(folder).split(sep);
  const place = way.lastIndexOf('registers');
  const owner = place > 0 ? way.slice(0, place).join(sep) || sep : undefined;
  return holdsSettings(folder) || isFolder(join(folder, 'registers')) || (owner !== undefined && holdsSettings(owner));
}

const holdsSettings = (folder: string): boolean => existsSync(join(folder, 'cpas-sec.yaml'));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
