import type { Day } from '../model/day.ts';
import type { Diagnostic, Severity, Values } from '../model/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import { locate } from './locate.ts';
import { checkShape } from './shape.ts';
import { parseSource, type Source } from './source.ts';

/** Where the known findings of a repository stand, at its root. */
export const baselineFile = 'baseline.yaml';

/** A finding that the centre knows and mends later. Nothing in it names a person but perhaps the file. */
export interface KnownFinding {
  readonly code: string;
  /** Relative to the repository, with '/'. */
  readonly file: string;
  readonly fingerprint: string;
  /** When it was taken as known. */
  readonly since: Day;
}

export interface Baseline {
  readonly known: readonly KnownFinding[];
  readonly faults: readonly Diagnostic[];
}

/** What can be wrong with the list itself, besides its YAML and its shape. */
export const baselineSeverities: Readonly<Record<string, Severity>> = {
  'baseline/duplicate': 'error',
  'baseline/never-known': 'error',
  'baseline/unknown-code': 'error',
};

/** Reads the list: the entries in order, and the faults of the others. `isCode` tells whether a check has this code. */
export function readBaseline(file: TextFile, isCode: (code: string) => boolean): Baseline {
  const { sources, faults } = parseSource(file, 'list');
  const known = new Map<string, KnownFinding>();
  const found: Diagnostic[] = [...faults];
  for (const source of sources) {
    const wrong = checkShape('baseline', source);
    const entry = source.value as KnownFinding;
    const refusal = wrong.length > 0 ? undefined : refusalOf(entry, known.has(identityOf(entry)), isCode);
    if (wrong.length > 0) found.push(...wrong);
    else if (refusal !== undefined) found.push(faultOf(refusal, source, entry));
    else known.set(identityOf(entry), entry);
  }
  return { known: [...known.values()], faults: found };
}

/** Two equal findings have the same; the code and the file are in the fingerprint, and must agree with it. */
export const identityOf = ({ code, file, fingerprint }: Omit<KnownFinding, 'since'>): string =>
  `${code} ${fingerprint} ${file}`;

/**
 * False for what nobody may put off: a secret is read by all who can open the folder; a file that cannot be read hides
 * everything else that is wrong with it; and faulty settings silence every rule.
 */
export function canBeKnown({ code, file }: Pick<KnownFinding, 'code' | 'file'>): boolean {
  if (/^(secret|file|yaml|baseline)\//.test(code) || unreadable.includes(code)) return false;
  return file !== baselineFile && !(file === 'cpas-sec.yaml' && code.startsWith('schema/'));
}

const unreadable: readonly string[] = ['schema/not-a-list', 'schema/not-a-record'];

type Refusal = 'baseline/duplicate' | 'baseline/never-known' | 'baseline/unknown-code';

function refusalOf(entry: KnownFinding, seen: boolean, isCode: (code: string) => boolean): Refusal | undefined {
  if (!isCode(entry.code)) return 'baseline/unknown-code';
  if (!canBeKnown(entry)) return 'baseline/never-known';
  return seen ? 'baseline/duplicate' : undefined;
}

function faultOf(code: Refusal, source: Source, entry: KnownFinding): Diagnostic {
  const at = locate(source, [code === 'baseline/duplicate' ? 'fingerprint' : 'code']);
  const values: Values = { code: entry.code, file: entry.file };
  return { code, severity: baselineSeverities[code] ?? 'error', at, values, norms: [], related: [] };
}
