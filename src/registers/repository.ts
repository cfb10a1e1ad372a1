import type { RegisterName, Settings } from '../model/records.ts';
import type { Entry, Repository } from '../model/repository.ts';
import type { OwnCatalogue } from '../norms/catalogue.ts';
import { entryFrom } from './entry.ts';
import { shippedEntries } from './shipped.js';
import type { Source } from './source.ts';

type AnyEntry = Entry<unknown>;

/** What the loader found in one register. */
export interface LoadedRegister {
  readonly entries: readonly AnyEntry[];
  /** Some file or record of it is faulty: what is absent may only be unreadable. */
  readonly incomplete: boolean;
}

/** The registers as one value. Lists that come with the package stand behind the centre's own entries. */
export function repositoryFrom(
  settings: Entry<Settings>,
  registers: ReadonlyMap<RegisterName, LoadedRegister>,
  catalogues: readonly OwnCatalogue[],
): Repository {
  const indexes = new Map<RegisterName, ReadonlyMap<string, AnyEntry>>();
  const lists = new Map<RegisterName, readonly AnyEntry[]>();
  const entries = (name: RegisterName): readonly AnyEntry[] => {
    const list = lists.get(name) ?? withShipped(name, registers.get(name)?.entries ?? []);
    lists.set(name, list);
    return list;
  };
  const indexOf = (name: RegisterName): ReadonlyMap<string, AnyEntry> => {
    const index = indexes.get(name) ?? indexed(entries(name));
    indexes.set(name, index);
    return index;
  };
  return {
    settings,
    catalogues,
    entries: (name) => entries(name) as never,
    find: (name, id) => indexOf(name).get(id) as never,
    isComplete: (name) => registers.get(name)?.incomplete !== true,
  };
}

/** Of two entries with the same id the first counts: the second is the one at fault. */
const indexed = (entries: readonly AnyEntry[]): ReadonlyMap<string, AnyEntry> =>
  new Map(entries.toReversed().map((entry) => [entry.id, entry]));

/** The centre's own entry wins over the shipped one of the same id. */
function withShipped(name: RegisterName, own: readonly AnyEntry[]): readonly AnyEntry[] {
  const shipped = shippedOf(name);
  if (shipped.length === 0) return own;
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !taken.has(id))];
}

const shippedLists = new Map<RegisterName, readonly AnyEntry[]>();

/** The same entries for every folder that one process reads. */
function shippedOf(name: RegisterName): readonly AnyEntry[] {
  const made = (): readonly AnyEntry[] =>
    shippedEntries(name).map(({ file, data }) => ({
      ...entryFrom(shippedSource(file, data), data.id),
      shipped: true,
    }));
  const list = shippedLists.get(name) ?? made();
  shippedLists.set(name, list);
  return list;
}

const shippedSource = (file: string, value: unknown): Source => ({
  file,
  base: [],
  value,
  positions: { at: () => ({ line: 1, column: 1 }), atKey: () => ({ line: 1, column: 1 }), written: () => undefined },
});
