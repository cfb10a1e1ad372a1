import { buildId } from '../files/build-id.js';
import { hashOf } from '../files/hash.ts';
import { readKept, writeKept } from '../files/kept.ts';
import type { Day } from '../model/day.ts';
import type { Folder } from '../model/text-file.ts';
import type { HashFiles } from '../validate.ts';
import { asKept, type Kept } from './kept-result.ts';
import type { Outcome } from './visited.ts';

interface Asked {
  readonly folder: Folder;
  readonly path: string;
  readonly today: Day;
  /** The folder where results are kept. */
  readonly cache: string;
  readonly hash: HashFiles;
}

/**
 * The result of an earlier run when nothing changed since: not a byte of the registers, not a file that they
 * name as proof, not the day, not the tool.
 * Otherwise judges, and keeps the result for the next run. A kept result that cannot be read counts as none.
 */
export async function remembered(asked: Asked, judge: () => Promise<Outcome>): Promise<Outcome> {
  const key = keyOf(asked);
  const name = `${hashOf(asked.path).slice(0, 24)}.json`;
  const kept = asKept(readKept(asked.cache, name));
  if (kept?.key === key && sameProofs(kept, asked.hash)) return kept.outcome;
  const outcome = await judge();
  const proofs = [...asked.hash(outcome.proofs)];
  const written = writeKept(asked.cache, name, { key, proofs, outcome } satisfies Kept);
  return written ? outcome : { ...outcome, uncached: asked.cache };
}

function sameProofs({ proofs }: Kept, hash: HashFiles): boolean {
  const now = hash(proofs.map(([path]) => path));
  return proofs.every(([path, sha256]) => now.get(path) === sha256);
}

/** Lengths stand before the texts, so that no two folders read as the same sequence. */
function keyOf({ folder, today }: Asked): string {
  const { files, ...rest } = folder;
  const texts = files.flatMap(({ path, text }) => [path, String(text.length), text]);
  return hashOf([buildId, today, JSON.stringify(rest), ...texts].join('\n'));
}
