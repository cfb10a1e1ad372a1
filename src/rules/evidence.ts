import type { Location } from '../model/location.ts';
import type { RegisterName } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';

/** A file that an entry names as proof. */
export interface Proof {
  readonly path: string;
  readonly sha256: string | undefined;
  at(field: 'path' | 'sha256'): Location;
}

/** The registers whose entries can name proofs; the others are not walked. */
export const provenRegisters: readonly RegisterName[] = [
  ...(['backups', 'controls', 'decisions', 'declarations', 'dpias', 'incidents', 'interventions'] as const),
  ...(['norms', 'opinions', 'questionnaires', 'requests', 'trainings'] as const),
];

const proofsOf = new WeakMap<Repository, readonly Proof[]>();

/** Every file named under `evidence` or `receipt`, at any depth. One walk serves all rules. */
export function proofs(repository: Repository): readonly Proof[] {
  const known = proofsOf.get(repository);
  if (known !== undefined) return known;
  const found: Proof[] = [];
  for (const name of provenRegisters) {
    for (const entry of repository.entries(name)) {
      visitEvidence(entry.data, ({ path, sha256 }, steps) => {
        const place = [...steps];
        found.push({ path, sha256, at: (field) => entry.at(...place, field) });
      });
    }
  }
  proofsOf.set(repository, found);
  return found;
}

interface Evidence {
  readonly path: string;
  readonly sha256?: string;
}

type Visit = (evidence: Evidence, steps: readonly (string | number)[]) => void;

/** Calls `visit` for every evidence of a record. The steps are only lent: copy them to keep them. */
function visitEvidence(data: unknown, visit: Visit, steps: (string | number)[] = [], isEvidence = false): void {
  if (typeof data !== 'object' || data === null) return;
  if (isEvidence && 'path' in data) visit(data as Evidence, steps);
  const isList = Array.isArray(data);
  // Not Object.entries: its pairs alone cost a tenth of a large run.
  for (const key in data) {
    const value = (data as Record<string, unknown>)[key];
    if (typeof value !== 'object') continue;
    steps.push(isList ? Number(key) : key);
    visitEvidence(value, visit, steps, isList ? isEvidence : key === 'evidence' || key === 'receipt');
    steps.pop();
  }
}

/** Where the controlled documents stand, as far as it may be a file of this folder: not a site. */
export function documentFiles(repository: Repository): readonly Proof[] {
  return repository.entries('documents').flatMap(({ data: { location = '', sha256 }, at }) => {
    const isFile = location.startsWith('evidence/') || (sha256 !== undefined && !/^$|^\w+:\/\//.test(location));
    const place = (field: 'path' | 'sha256') => at(field === 'path' ? 'location' : field);
    return isFile ? [{ path: location, sha256, at: place }] : [];
  });
}

/** The files whose fingerprints the rules compare, each once, as they are written: nothing says yet that they exist. */
export const evidencePaths = (repository: Repository): readonly string[] => [
  ...new Set([...proofs(repository), ...documentFiles(repository)].map(({ path }) => path)),
];
