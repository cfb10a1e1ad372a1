import { inByteOrder } from './byte-order.ts';
import type { Location } from './location.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A value that names or describes a natural person: shown on the terminal, masked in machine formats. */
export interface Personal {
  readonly personal: string;
}

export type Value = string | number | Personal;
export type Values = Readonly<Record<string, Value>>;

/** A second place that explains the first: the other half of a contradiction. `role` is a key of the sentences. */
export interface Related {
  readonly at: Location;
  readonly role: string;
}

/** One sentence about the user's data at one location. Plain data: it prints, serialises, merges and compares. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Location;
  readonly values: Values;
  readonly norms: readonly string[];
  readonly related: readonly Related[];
  /** How the centre's own catalogue cites a norm, by id and language; absent where ours does. */
  readonly citations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Of a finding that was read from a report; else it is computed. */
  readonly fingerprint?: string;
}

/** Marks a value as personal, so that machine formats mask it. */
export const personal = (value: string): Personal => ({ personal: value });

/** The same diagnostic with all its places moved: to paths from where the user stands, or that another machine knows. */
export const relocated = (diagnostic: Diagnostic, move: (at: Location) => Location): Diagnostic => ({
  ...diagnostic,
  at: move(diagnostic.at),
  related: diagnostic.related.map((other) => ({ ...other, at: move(other.at) })),
});

/** The order of every list of diagnostics: file, line, column, code, in byte order, the same on every machine. */
export function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (
    inByteOrder(one.at.file, other.at.file) ||
    one.at.line - other.at.line ||
    one.at.column - other.at.column ||
    inByteOrder(one.code, other.code)
  );
}
