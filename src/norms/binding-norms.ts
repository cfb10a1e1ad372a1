import type { Repository } from '../model/repository.ts';
import type { Norm, OwnCatalogue } from './catalogue.ts';
import { cpasNorms } from './cpas-norms.ts';

/** What of a repository decides which norms it follows. */
export type Following = Pick<Repository, 'settings' | 'catalogues'>;

/** Without a list in the settings a centre follows every catalogue. */
export const follows = ({ settings }: Following, catalogue: string): boolean =>
  settings.data.norms?.includes(catalogue) !== false;

/**
 * The norms that bind every CPAS, of the catalogues that the centre follows: the minimal norms, its own transcription of
 * them when it has one, then those of its other catalogues. Without the shipped catalogue: every rule may ask for it.
 */
export function bindingNorms(repository: Following): readonly string[] {
  const { catalogues } = repository;
  const minimal = catalogues.find(({ name }) => name === 'bcss');
  const others = catalogues.filter((one) => one !== minimal && follows(repository, one.name));
  const first = minimal === undefined ? cpasNorms : bindingOf(minimal);
  return [...(follows(repository, 'bcss') ? first : []), ...others.flatMap(bindingOf)];
}

const bindingOf = ({ norms }: OwnCatalogue): readonly string[] => norms.filter(bindsAll).map(({ id }) => id);

/** Who writes down a set of norms means to keep them: one that says nothing of its scope binds. */
const bindsAll = ({ appliesTo = 'all' }: Norm): boolean => appliesTo === 'all' || appliesTo === 'cpas';
