import type { Source } from './source.ts';

/** 'accesses/dubois-logisocial', as a waiver names the entry; undefined for a record without an id. */
export function entryName({ file, value }: Source): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { id } = value as { id?: unknown };
  const register = file.split('/')[1]?.replace(/\.ya?ml$/i, '');
  return typeof id === 'string' && register !== undefined ? `${register}/${id}` : undefined;
}
