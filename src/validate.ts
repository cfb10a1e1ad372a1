import { publishedFingerprints } from './fingerprints.ts';
import { type Loaded, load } from './load.ts';
import { byPlace, type Diagnostic } from './model/diagnostic.ts';
import { registerNames } from './model/records.ts';
import type { Facts, Repository } from './model/repository.ts';
import type { Folder } from './model/text-file.ts';
import { baselineSeverities } from './registers/baseline.ts';
import { faultSeverities } from './registers/fault.ts';
import { applyRules } from './rules/apply.ts';
import { evidencePaths } from './rules/evidence.ts';
import { outcomeRules, rules, settingsRules } from './rules/index.ts';

export interface Validated {
  readonly repository: Repository | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly entries: number;
  /** Some register could not be read whole: the rules on what is absent from it have not spoken. */
  readonly incomplete: boolean;
}

/** Reads the files that the registers name as proof: SHA-256 by path, null for what is not there. */
export type HashFiles = (paths: readonly string[]) => ReadonlyMap<string, string | null>;

/**
 * Everything that is wrong with one folder on one day, sorted by place. Without `hashFiles`, as for an earlier state in
 * git, the rules on proofs are silent.
 */
export async function validate(
  folder: Folder,
  asOf: Omit<Facts, 'repository'>,
  hashFiles?: HashFiles,
): Promise<Validated> {
  const loaded = load(folder);
  const { repository } = loaded;
  if (repository === undefined) return judge(loaded, asOf);
  const files = hashFiles?.(evidencePaths(repository));
  const fingerprints = await publishedFingerprints({ repository, ...asOf });
  return judge(loaded, { ...asOf, fingerprints, ...(files === undefined ? {} : { files }) });
}

/** The same for what was loaded. Rules judge what could be read. */
export function judge({ repository, faults, entries }: Loaded, asOf: Omit<Facts, 'repository'>): Validated {
  const found =
    repository === undefined
      ? []
      : applyRules({ repository, ...asOf }, rules, { outcomeRules, settingsRules, fixedCodes });
  const incomplete = repository === undefined || !registerNames.every(repository.isComplete);
  return { repository, diagnostics: [...faults, ...found].sort(byPlace), entries, incomplete };
}

const fixedCodes = Object.keys({ ...faultSeverities, ...baselineSeverities });
