import type { FileChange } from '../model/change.ts';
import { groupBy } from '../model/group-by.ts';
import { editScalars } from '../registers/scalar-edits.ts';
import type { PlannedMove } from './planned-moves.ts';

export interface Edits {
  readonly changes: readonly FileChange[];
  /** Sure moves that stand in the file in a way that must be changed by hand. */
  readonly byHand: readonly PlannedMove[];
}

/** The files with every sure move made. `raw` gives a file byte for byte as text. */
export function editsOf(moves: readonly PlannedMove[], raw: (path: string) => string): Edits {
  const changes: FileChange[] = [];
  const byHand: PlannedMove[] = [];
  for (const [path, own] of groupBy(
    moves.filter(({ sure }) => sure),
    ({ at }) => at.file,
  )) {
    const edits = own.map((move) => ({ ...move.at, from: move.from, to: move.to[0] ?? move.from, move }));
    const { text, refused } = editScalars(raw(path), edits);
    byHand.push(...edits.filter((edit) => refused.includes(edit)).map(({ move }) => move));
    if (refused.length < edits.length) changes.push({ path, bytes: Buffer.from(text, 'utf8') });
  }
  return { changes, byHand };
}
