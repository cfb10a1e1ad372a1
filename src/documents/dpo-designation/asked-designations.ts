import { UsageError } from '../../model/errors.ts';
import type { Facts } from '../../model/repository.ts';
import { hasEnded } from '../../rules/in-force.ts';
import type { Designation } from '../../rules/role-holders.ts';
import type { DocumentOptions } from '../document.ts';

/** The designations of officers that `--for` names by their id or their person; else those that have not ended. UsageError. */
export function askedDesignations({ repository, today }: Facts, options: DocumentOptions): readonly Designation[] {
  const all = repository.entries('roles').filter(({ data }) => data.role === 'dpo');
  if (options.for === undefined) return all.filter(({ data }) => !hasEnded(data.endedOn, today));
  const asked = options.for.flatMap((name) => {
    const found = all.filter(({ id, data }) => id === name || data.person === name);
    if (found.length === 0) throw new UsageError('no-officer', { name });
    return found;
  });
  return [...new Set(asked)];
}
