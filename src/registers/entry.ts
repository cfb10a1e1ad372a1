import type { Entry } from '../model/repository.ts';
import { locate } from './locate.ts';
import { isInCurlyQuotes } from './slips.ts';
import type { Source } from './source.ts';

/** A record as an entry: its data, and the way back to its lines. */
export function entryFrom<Data>(source: Source, id: string): Entry<Data> {
  return {
    id,
    data: source.value as Data,
    at: (...path) => locate(source, path),
    atKey: (...path) => locate(source, path, true),
  };
}

/** The id that was written, whatever else is wrong with the record: its own quotation marks, too. */
export function writtenId(source: Source): string | undefined {
  const { value } = source;
  if (value === null || typeof value !== 'object') return undefined;
  const { id } = value as { id?: unknown };
  if (typeof id !== 'string') return undefined;
  return isInCurlyQuotes(id) ? id.slice(1, -1).trim() : id;
}
