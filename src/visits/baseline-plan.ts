import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Baseline, baselineSeverities, canBeKnown, type KnownFinding } from '../registers/baseline.ts';
import { fingerprintsOf } from '../reports/fingerprint.ts';
import { compareWith } from './known-findings.ts';

export interface PlanRequest {
  /** All findings of the folder, their files relative to it. */
  readonly found: readonly Diagnostic[];
  /** The list so far; undefined before the first run. */
  readonly before: Baseline | undefined;
  readonly today: Day;
  /** Takes new findings as known too; the first run always does. */
  readonly addNew: boolean;
}

/** The list as it shall be, and what that changes. */
export interface BaselinePlan {
  readonly known: readonly KnownFinding[];
  readonly kept: number;
  readonly gone: number;
  /** Entries that should never have been in the list: doubles, codes of no check, what nobody may put off. */
  readonly refused: number;
  readonly added: number;
  readonly notAdded: number;
  /** Findings that nobody may put off. */
  readonly never: number;
  /** Kept although their finding was not seen: a newer fault may hide it. */
  readonly doubtful: number;
}

/** Keeps the entries whose finding is still there, with their day. What seems gone stays while something newer may hide it. */
export function planBaseline({ found, before, today, addNew }: PlanRequest): BaselinePlan {
  const listed = before?.known ?? [];
  const { entries, gone, doubtful } = compareWith(listed, found);
  const fingerprints = fingerprintsOf(found);
  const fresh = found.flatMap(({ code, at }, place): readonly KnownFinding[] => {
    const entry = { code, file: at.file, fingerprint: fingerprints[place] ?? '', since: today };
    return entries[place] === undefined && canBeKnown(entry) ? [entry] : [];
  });
  const dropped = new Set(gone);
  const kept = listed.filter((entry) => !dropped.has(entry));
  const added = addNew || before === undefined ? fresh : [];
  return {
    known: [...kept, ...added],
    kept: kept.length,
    gone: dropped.size,
    refused: before?.faults.filter(({ code }) => Object.hasOwn(baselineSeverities, code)).length ?? 0,
    added: added.length,
    notAdded: fresh.length - added.length,
    never: found.filter(({ code, at }) => !canBeKnown({ code, file: at.file })).length,
    doubtful: doubtful.length,
  };
}
