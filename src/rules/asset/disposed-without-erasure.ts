import type { Facts } from '../../model/repository.ts';
import { type Asset, isDisposed, storesData } from '../assets.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** The assets that an intervention of disposal names, or that name it; also those that name one nobody can find. */
function erasedAssets({ repository }: Facts): (asset: Asset) => boolean {
  const disposals = repository.entries('interventions').filter(({ data }) => data.nature === 'disposal');
  const named = new Set(disposals.flatMap(({ data }) => data.assets ?? []));
  return ({ id, data }) => {
    const own = data.disposed?.intervention;
    // An unknown intervention is a fault of the link: reference/unknown.
    const intervention = own === undefined ? undefined : repository.find('interventions', own);
    return (
      named.has(id) || (own !== undefined && (intervention === undefined || intervention.data.nature === 'disposal'))
    );
  };
}

export const disposedWithoutErasure: Rule = {
  code: 'asset/disposed-without-erasure',
  severity: 'error',
  norms: ['bcss:physical.disposal'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'assets',
  needs: ['interventions'],
  *check(facts) {
    const isErased = erasedAssets(facts);
    for (const asset of facts.repository.entries('assets')) {
      if (asset.data.disposed === undefined || !isDisposed(asset, facts)) continue;
      if (!storesData(asset) || isErased(asset)) continue;
      yield { at: asset.at('disposed', 'intervention'), values: { asset: asset.id, on: asset.data.disposed.on } };
    }
  },
};
