import type { Location } from '../model/location.ts';
import { type RegisterName, registerNames } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';

/** 'processors/logisocial' -> where that entry stands; a register of one record goes by its name alone. Undefined for none. */
export function placeOfEntry(entry: string, repository: Repository): Location | undefined {
  const [name = '', id = name] = entry.split('/');
  const register = registerNames.find((one): one is RegisterName => one === name);
  return register && repository.find(register, id)?.at();
}

/** True for a place of an entry, at any depth. */
export const isWithin = (at: Location, entry: Location): boolean =>
  entry.file === at.file && (entry.pointer === at.pointer || at.pointer.startsWith(`${entry.pointer}/`));
