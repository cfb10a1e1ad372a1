import type { Location } from '../model/location.ts';
import type { Move } from '../norms/migration.ts';
import { locate } from '../registers/locate.ts';
import type { NormCitation } from '../registers/norm-citations.ts';

/** A place that cites a norm which is no longer in the set, and where it goes. */
export interface PlannedMove extends Move {
  readonly at: Location;
  readonly register: string;
  /** The norm it would go to is already cited there, or already has a statement: to write it would say it twice. */
  readonly twice?: true;
}

/** The places to move, in the order of the files. `move` is undefined for a norm that stays. */
export function plannedMoves(
  citations: readonly NormCitation[],
  move: (id: string) => Move | undefined,
): readonly PlannedMove[] {
  const taken = new Set(citations.filter(({ id }) => move(id) === undefined).map((one) => spotOf(one, one.id)));
  return citations.flatMap((citation) => {
    const found = move(citation.id);
    if (found === undefined) return [];
    const place = { ...found, at: locate(citation.source, citation.path), register: citation.register };
    const [to] = found.to;
    if (!found.sure || to === undefined) return [place];
    const spot = spotOf(citation, to);
    if (spot !== undefined && taken.has(spot)) return [{ ...place, sure: false, twice: true as const }];
    taken.add(spot);
    return [place];
  });
}

/** Where a norm can stand once only: in one list of one record, and among the statements. */
function spotOf({ register, source, path }: NormCitation, id: string): string | undefined {
  if (register === 'norms') return `norms ${id}`;
  if (typeof path.at(-1) !== 'number') return undefined;
  return `${source.file} ${[...source.base, ...path.slice(0, -1)].join('/')} ${id}`;
}
