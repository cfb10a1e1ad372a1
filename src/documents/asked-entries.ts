import { UsageError } from '../model/errors.ts';
import type { RegisterName, Registers } from '../model/records.ts';
import type { Entry, Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { DocumentOptions } from './document.ts';

/** The entries that `--for` names, each once, in its order; undefined when it names none. UsageError for an unknown id. */
export function askedEntries<N extends RegisterName>(
  { entries, find }: Repository,
  register: N,
  options: DocumentOptions,
): readonly Entry<Registers[N]>[] | undefined {
  if (options.for === undefined) return undefined;
  return [...new Set(options.for)].map((name) => {
    const found = find(register, name);
    if (found !== undefined) return found;
    const suggestion = suggestionFor(
      name,
      entries(register).map(({ id }) => id),
    );
    throw new UsageError('unknown-entry', { name, register, ...(suggestion === undefined ? {} : { suggestion }) });
  });
}
