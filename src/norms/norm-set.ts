import type { Repository } from '../model/repository.ts';
import { bindingNorms } from './binding-norms.ts';
import type { Norm } from './catalogue.ts';
import { norms } from './catalogues.js';
import { citationFrom, citationOf, findNorm } from './citation.ts';
import { cpasNorms } from './cpas-norms.ts';
import { catalogueOf, standingFor } from './standing-for.ts';

/** The norms that a repository follows. */
export interface NormSet {
  readonly all: readonly Norm[];
  /** Those that bind every CPAS, in the order of their catalogue. */
  readonly binding: readonly string[];
  /** The norm of this id, or the first that stands for it; a shipped norm that nothing stands for is still found. */
  find(id: string): Norm | undefined;
  /** 'Normes minimales de la BCSS ~12.4'; a number that no official source confirmed bears a '~'. */
  citation(id: string, language: string): string;
  /** The norms that count for an id which a rule, a form or a document cites. */
  standingFor(id: string): readonly string[];
}

/** The catalogues that come with the package. */
export const shippedNorms: NormSet = {
  all: norms,
  binding: cpasNorms,
  find: findNorm,
  citation: citationOf,
  standingFor: (id) => [id],
};

/** The norms of one repository: its own catalogues stand in place of those of the package that bear their names, or before the others. */
export function normsOf(repository: Pick<Repository, 'settings' | 'catalogues'>): NormSet {
  const { catalogues } = repository;
  const binding = bindingNorms(repository);
  if (catalogues.length === 0) return { ...shippedNorms, binding };
  const own = catalogues.flatMap((one) => one.norms);
  const byId = new Map(own.map((norm) => [norm.id, norm]));
  const replaced = new Set(catalogues.map(({ name }) => name));
  const standing = standingFor(repository);
  const inSet = (id: string) => byId.get(id) ?? (replaced.has(catalogueOf(id)) ? undefined : findNorm(id));
  const find = (id: string): Norm | undefined => {
    const [first = id] = standing(id);
    return inSet(id) ?? inSet(first) ?? findNorm(id);
  };
  return {
    all: [...own, ...norms.filter(({ catalogue }) => !replaced.has(catalogue))],
    binding,
    find,
    citation(id, language) {
      const norm = find(id);
      return norm === undefined ? id : citationFrom(norm, language);
    },
    standingFor: standing,
  };
}
