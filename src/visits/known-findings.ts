import { allChecks } from '../checks.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Folder } from '../model/text-file.ts';
import {
  type Baseline,
  baselineFile,
  canBeKnown,
  identityOf,
  type KnownFinding,
  readBaseline,
} from '../registers/baseline.ts';
import { fingerprintsOf } from '../reports/fingerprint.ts';

/** The known findings of a folder; undefined without a readable `baseline.yaml`. */
export function baselineOf({ files }: Folder): Baseline | undefined {
  const file = files.find(({ path }) => path === baselineFile);
  if (file === undefined) return undefined;
  const codes = new Set(allChecks().map(({ code }) => code));
  return readBaseline(file, (code) => codes.has(code));
}

/** The findings of a folder beside the list of the known ones. */
export interface Comparison {
  /** For each finding, in order, its entry in the list; undefined for a new one. */
  readonly entries: readonly (KnownFinding | undefined)[];
  /** The entries whose finding is no more. */
  readonly gone: readonly KnownFinding[];
  /** Those whose finding may only be out of sight: something that came after them hides a part of the folder. */
  readonly doubtful: readonly KnownFinding[];
}

/** `found`: all findings of the folder, their files relative to it: equal ones are told apart by their order. */
export function compareWith(known: readonly KnownFinding[], found: readonly Diagnostic[]): Comparison {
  const listed = new Map(known.map((entry) => [identityOf(entry), entry]));
  const identities = identitiesOf(found);
  const entries = found.map((one, place) =>
    canBeKnown({ code: one.code, file: one.at.file }) ? listed.get(identities[place] ?? '') : undefined,
  );
  const present = new Set(entries);
  const absent = known.filter((entry) => !present.has(entry));
  const hiders = found.flatMap((one, place) => (hidesOthers(one) ? [entries[place]?.since ?? endOfTime] : []));
  const lastHider = hiders.reduce((last, day) => (day > last ? day : last), '');
  const isDoubtful = ({ since }: KnownFinding): boolean => since < lastHider;
  return {
    entries,
    gone: absent.filter((entry) => !isDoubtful(entry)),
    doubtful: absent.filter(isDoubtful),
  };
}

/** The fingerprint of each finding with its code and its file. */
function identitiesOf(found: readonly Diagnostic[]): readonly string[] {
  const fingerprints = fingerprintsOf(found);
  return found.map(({ code, at }, place) =>
    identityOf({ code, file: at.file, fingerprint: fingerprints[place] ?? '' }),
  );
}

/** What is not in the list came after all that is. */
const endOfTime = '9999-12-31';

/** No rule sees an entry that breaks its schema, nor a file that cannot be read. */
const hidesOthers = ({ code, severity }: Diagnostic): boolean =>
  severity === 'error' && /^(file|yaml|schema)\//.test(code);
