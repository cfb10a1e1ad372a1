import type { Repository } from '../model/repository.ts';
import type { OwnCatalogue } from './catalogue.ts';

/** The norms of a repository that an id speaks of; the id itself where no own catalogue says otherwise. */
export type StandingFor = (cited: string) => readonly string[];

const itself: StandingFor = (cited) => [cited];

/**
 * A rule cites `bcss:ops.backup`; in a centre that replaced the catalogue, the norms that say `replaces: [bcss:ops.backup]`
 * stand for it.
 */
export function standingFor({ catalogues }: Pick<Repository, 'catalogues'>): StandingFor {
  if (catalogues.length === 0) return itself;
  const replacing = replacements(catalogues);
  return (cited) => replacing.get(cited) ?? [cited];
}

/** By the id that a norm replaces: the norms that stand for it, and itself while it is still a norm of the set. */
export function replacements(catalogues: readonly OwnCatalogue[]): ReadonlyMap<string, readonly string[]> {
  const norms = catalogues.flatMap((one) => one.norms);
  const names = new Set(catalogues.map(({ name }) => name));
  const own = new Set(norms.map(({ id }) => id));
  const found = new Map<string, readonly string[]>();
  for (const { id, replaces = [] } of norms) {
    for (const old of replaces) {
      const isThere = own.has(old) || !names.has(catalogueOf(old));
      found.set(old, [...(found.get(old) ?? (isThere ? [old] : [])), id]);
    }
  }
  return found;
}

/** 'bcss' of 'bcss:ops.backup'. */
export const catalogueOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));
