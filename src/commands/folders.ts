import { normalize, resolve } from 'node:path';
import { expandPattern } from '../files/expand-pattern.ts';
import { UsageError } from '../model/errors.ts';

/** One part of many: machines that share the work each take one. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** '2/4' -> part 2 of 4; undefined when the option was not given. */
export function shardOption(value: unknown): Shard | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(String(value));
  const [part = 0, of = 0] = (match ?? []).slice(1).map(Number);
  if (part < 1 || part > of) throw new UsageError('bad-shard', { value: String(value) });
  return { part, of };
}

/**
 * The folders to visit: patterns filled, each folder once under its first spelling, several in byte order so that every
 * machine and every part sees the same list.
 */
export async function foldersOf(operands: readonly string[]): Promise<readonly string[]> {
  const named = operands.length === 0 ? ['.'] : operands;
  const found = (await Promise.all(named.map(expandPattern))).flat();
  const spellings = new Map<string, string>();
  for (const path of found) if (!spellings.has(resolve(path))) spellings.set(resolve(path), plainPath(path));
  return [...spellings.values()].sort();
}

/** A part takes every n-th folder. */
export const partOf = (folders: readonly string[], { part, of }: Shard): readonly string[] =>
  folders.filter((_, place) => place % of === part - 1);

/** './one/' and 'one' are one folder. */
const plainPath = (path: string): string => normalize(path).replace(/(?<=.)[/\\]+$/, '');
