import type { Day } from '../../model/day.ts';
import type { Facts } from '../../model/repository.ts';
import type { ControlledDocument } from '../../rules/controlled-documents.ts';
import type { Ground } from './fact.ts';

/** The days on which versions of these documents were approved: a register of documents knows the latest only, decisions all. */
export function approvalDays(
  { repository }: Facts,
  documents: readonly ControlledDocument[],
): readonly (Ground & { readonly on: Day })[] {
  const ids = new Set(documents.map(({ id }) => id));
  const named = new Set(documents.flatMap(({ data: { decision } }) => decision ?? []));
  return repository
    .entries('decisions')
    .filter(({ id, data }) => data.kind === 'approval' && (ids.has(data.document ?? '') || named.has(id)))
    .map(({ id, data: { on, object, reference } }) => ({
      at: `decisions/${id}`,
      on,
      ...(object === undefined ? (reference === undefined ? {} : { name: reference }) : { name: object }),
    }));
}
