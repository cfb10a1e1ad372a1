import type { Location, Path } from '../model/location.ts';
import { entryName } from './entry-name.ts';
import type { Source } from './source.ts';

/** The location of a field of a record, or of the key that holds it. */
export function locate(source: Source, path: Path, key = false): Location {
  const place = key ? source.positions.atKey(path) : source.positions.at(path);
  const pointer = pointerOf([...source.base, ...path]);
  const entry = entryName(source);
  return { file: source.file, ...place, pointer, ...(entry === undefined ? {} : { entry }) };
}

const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
