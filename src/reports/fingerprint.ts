import { hashOf } from '../files/hash.ts';
import type { Diagnostic, Values } from '../model/diagnostic.ts';

/**
 * Values that say what a finding is about when several stand at one place: two fields that are missing from one entry.
 * Never a day, a number, a suggestion or a wrong value, which change while the finding stays.
 */
const subjects = [
  'id',
  'field',
  'key',
  'register',
  'entry',
  'rule',
  'norm',
  'duty',
  'year',
  'role',
  'kind',
  'document',
  'activity',
  'processor',
  'notice',
  'audience',
  'category',
  'country',
  'language',
  'right',
  'measure',
  'asset',
  'application',
  'room',
  'incident',
  'request',
  'control',
  'action',
] as const;

/**
 * For each finding, in the same order, a SHA-256 that stays when lines move, entries are added or put in another order.
 * It hashes the code, the file, the entry's id and the field, without indexes; equal ones in one list get an ordinal. No
 * value that names a person goes in but the id of the entry, and that only hashed.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    if (diagnostic.fingerprint !== undefined) return diagnostic.fingerprint;
    const identity = identityOf(diagnostic);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return hashOf(`${identity}\n${ordinal}`);
  });
}

/** Tells for each finding of a list, by its place, whether the other list does not hold it. */
export function absentFrom(
  others: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): (place: number) => boolean {
  const known = new Set(fingerprintsOf(others));
  const own = fingerprintsOf(diagnostics);
  return (place) => !known.has(own[place] ?? '');
}

function identityOf({ code, at, values }: Diagnostic): string {
  const field = at.pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  return JSON.stringify([code, at.file, at.entry ?? '', field, ...subjects.map((name) => saidOf(values, name))]);
}

function saidOf(values: Values, name: string): string {
  const value = values[name];
  return value === undefined || typeof value === 'object' ? '' : String(value);
}
