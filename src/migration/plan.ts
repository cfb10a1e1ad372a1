import { load } from '../load.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import { isCataloguePath } from '../model/register-path.ts';
import type { Folder, TextFile } from '../model/text-file.ts';
import type { OwnCatalogue } from '../norms/catalogue.ts';
import { moveOf } from '../norms/migration.ts';
import { normsOf } from '../norms/norm-set.ts';
import { citableNorms } from '../registers/citable-norms.ts';
import { faultSeverities } from '../registers/fault.ts';
import { normCitationsIn } from '../registers/norm-citations.ts';
import { readOwnCatalogue } from '../registers/own-catalogues.ts';
import { type PlannedMove, plannedMoves } from './planned-moves.ts';

/** What would change in the registers of one centre for its catalogues. */
export interface MigrationPlan {
  readonly moves: readonly PlannedMove[];
  /** The files of the centre's catalogues, the one to come among them. */
  readonly catalogues: readonly string[];
  /** The main language of the centre. */
  readonly language: string | undefined;
}

/**
 * Every place that cites a norm which the centre's catalogues no longer hold. `coming` is a catalogue that is not in norms/
 * yet. Throws UsageError where a file that counts cannot be read.
 */
export function planMigration(folder: Folder, path: string, coming?: TextFile): MigrationPlan {
  const { repository, faults } = load(folder);
  if (repository === undefined) throw new UsageError('faulty-settings', { path });
  const lost = folder.faults.find(({ code }) => faultSeverities[code] === 'error');
  if (lost !== undefined) throw new UsageError('unreadable-register', { path: lost.path, line: lost.line });
  refuseFaulty(faults.filter(({ at }) => isCataloguePath(at.file)));
  const next = coming === undefined ? undefined : catalogueIn(coming);
  const after = [
    ...repository.catalogues.filter(({ name }) => name !== next?.name),
    ...(next === undefined ? [] : [next]),
  ];
  const citable = citableNorms(after, []);
  const sets = { before: normsOf(repository).find, after: after.flatMap(({ norms }) => norms) };
  const citations = folder.files.flatMap((file) => citationsIn(file));
  return {
    moves: plannedMoves(citations, (id) => (citable.has(id) ? undefined : moveOf(id, sets))),
    catalogues: after.map(({ file }) => file),
    language: repository.settings.data.languages[0],
  };
}

function citationsIn(file: TextFile) {
  const found = normCitationsIn(file);
  if (found === undefined) throw new UsageError('unreadable-register', { path: file.path, line: 1 });
  return found;
}

function catalogueIn(file: TextFile): OwnCatalogue {
  const { catalogue, faults } = readOwnCatalogue(file);
  refuseFaulty(faults);
  if (catalogue === undefined)
    throw new UsageError('faulty-catalogue', { path: file.path, line: 1, code: 'file/empty' });
  return catalogue;
}

function refuseFaulty(faults: readonly Diagnostic[]): void {
  const first = faults.find(({ severity }) => severity === 'error');
  if (first === undefined) return;
  throw new UsageError('faulty-catalogue', { path: first.at.file, line: first.at.line, code: first.code });
}
