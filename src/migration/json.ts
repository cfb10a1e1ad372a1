import { placeAlone } from '../model/location.ts';
import type { Outcome } from './outcome.ts';
import type { MigrationPlan } from './plan.ts';

/** The plan for machines. `formatVersion` changes when a field changes its meaning. */
export function migrationJson({ moves, catalogues }: MigrationPlan, outcome: Outcome): string {
  const { sure, open, files, written } = outcome;
  const report = {
    formatVersion: 1,
    catalogues,
    written,
    files,
    summary: { sure: sure.length, open: open.length },
    moves: moves.map((move) => ({
      ...placeAlone(move.at),
      register: move.register,
      from: move.from,
      to: move.to,
      reason: move.twice === true ? 'twice' : outcome.byHand.includes(move) ? 'by-hand' : move.reason,
      sure: outcome.isSure(move),
      ...(move.reason === 'number' ? { verified: move.verified === true } : {}),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
