import type { Edits } from './edits.ts';
import type { PlannedMove } from './planned-moves.ts';

/** What came of a plan, or would. */
export interface Outcome {
  readonly sure: readonly PlannedMove[];
  /** Somebody must decide: no destination, several, or one that only seems right. */
  readonly open: readonly PlannedMove[];
  readonly byHand: readonly PlannedMove[];
  /** The files that change. */
  readonly files: readonly string[];
  readonly written: boolean;
  isSure(move: PlannedMove): boolean;
}

export function outcomeOf(moves: readonly PlannedMove[], { changes, byHand }: Edits, written: boolean): Outcome {
  const isSure = (move: PlannedMove): boolean => move.sure && !byHand.includes(move);
  return {
    sure: moves.filter(isSure),
    open: moves.filter((move) => !isSure(move)),
    byHand,
    files: changes.map(({ path }) => path),
    written,
    isSure,
  };
}
