import type { Registers } from '../../model/records.ts';
import type { Entry, Facts } from '../../model/repository.ts';
import { isAdviserOn } from '../advisers.ts';
import { type Asset, storesData } from '../assets.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** True unless the intervention names assets and none of them keeps data. */
function concernsData({ data }: Entry<Registers['interventions']>, { repository }: Facts): boolean {
  const assets = (data.assets ?? []).map((id): Asset | undefined => repository.find('assets', id));
  return assets.length === 0 || assets.some((asset) => asset === undefined || storesData(asset));
}

export const erasureNotWitnessed: Rule = {
  code: 'asset/erasure-not-witnessed',
  severity: 'warning',
  norms: ['bcss:physical.disposal'],
  level: 'standard',
  profiles: belgianProfiles,
  needs: ['roles'],
  *check(facts) {
    for (const intervention of facts.repository.entries('interventions')) {
      const { nature, endedOn, startedOn, witnessedBy, number } = intervention.data;
      const on = endedOn ?? startedOn;
      if (nature !== 'disposal' || on === undefined || on > facts.today) continue;
      if (!concernsData(intervention, facts)) continue;
      if (witnessedBy !== undefined && isAdviserOn(facts, witnessedBy, on)) continue;
      yield { at: intervention.at('witnessedBy'), values: { number, on } };
    }
  },
};
