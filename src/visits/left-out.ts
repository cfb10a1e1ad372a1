import type { Day } from '../model/day.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { Folder } from '../model/text-file.ts';
import { baselineOf, compareWith } from './known-findings.ts';
import { isNewSince } from './new-since.ts';
import type { Visited } from './visited.ts';

interface Asked {
  readonly folder: Folder;
  readonly path: string;
  readonly today: Day;
  /** A git version. */
  readonly changedSince?: string;
}

/** The findings to tell, and how the list of the known ones stands. */
export type Told = Pick<Visited, 'diagnostics' | 'known' | 'gone'>;

/** Leaves out what the centre knows and what an earlier version had; adds the faults of the list itself. */
export async function leaveOut(found: readonly Diagnostic[], asked: Asked): Promise<Told> {
  const { folder, path, today, changedSince } = asked;
  const isNew =
    changedSince === undefined ? () => true : await isNewSince(found, { path, version: changedSince, today });
  const baseline = baselineOf(folder);
  if (baseline === undefined) return { diagnostics: found.filter((_, place) => isNew(place)) };
  const { entries, gone } = compareWith(baseline.known, found);
  const left = found.filter((_, place) => entries[place] === undefined && isNew(place));
  return {
    diagnostics: [...baseline.faults, ...left].sort(byPlace),
    known: entries.filter((entry) => entry !== undefined).length,
    gone: gone.length,
  };
}
