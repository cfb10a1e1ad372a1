import type { Outcome } from './visited.ts';

/** What a cache keeps of one folder. */
export interface Kept {
  readonly key: string;
  /** Of each file that the registers name as proof, when the folder was judged. */
  readonly proofs: readonly (readonly [string, string | null])[];
  readonly outcome: Outcome;
}

/** The data of a cache file when it has the form of a kept result: a damaged file has the right key all the same. */
export const asKept = (data: unknown): Kept | undefined => (isKept(data) ? data : undefined);

const isKept = (data: unknown): data is Kept =>
  isRecord(data) && typeof data.key === 'string' && isListOf(data.proofs, isProof) && isOutcome(data.outcome);

const isProof = (data: unknown): boolean =>
  Array.isArray(data) && data.length === 2 && isText(data[0]) && (data[1] === null || isText(data[1]));

const isOutcome = (data: unknown): boolean =>
  isRecord(data) &&
  typeof data.entries === 'number' &&
  typeof data.incomplete === 'boolean' &&
  (data.language === undefined || isText(data.language)) &&
  isListOf(data.diagnostics, isDiagnostic) &&
  isListOf(data.proofs, isText);

const isDiagnostic = (data: unknown): boolean =>
  isRecord(data) &&
  isText(data.code) &&
  severities.includes(data.severity) &&
  isPlace(data.at) &&
  isRecord(data.values) &&
  Object.values(data.values).every(isValue) &&
  isListOf(data.norms, isText) &&
  (data.citations === undefined || (isRecord(data.citations) && Object.values(data.citations).every(isRecord))) &&
  isListOf(data.related, (one) => isRecord(one) && isText(one.role) && isPlace(one.at));

const severities: readonly unknown[] = ['error', 'warning', 'info'];

const isValue = (data: unknown): boolean =>
  isText(data) || typeof data === 'number' || (isRecord(data) && isText(data.personal));

const isPlace = (data: unknown): boolean =>
  isRecord(data) &&
  isText(data.file) &&
  typeof data.line === 'number' &&
  typeof data.column === 'number' &&
  isText(data.pointer) &&
  (data.entry === undefined || isText(data.entry));

const isText = (data: unknown): data is string => typeof data === 'string';

const isListOf = (data: unknown, isOne: (one: unknown) => boolean): boolean => Array.isArray(data) && data.every(isOne);

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
