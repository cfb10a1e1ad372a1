import { assetsInUse, holderOf, isPortable } from '../assets.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noHolder: Rule = {
  code: 'asset/no-holder',
  severity: 'warning',
  norms: ['bcss:assets.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'assets',
  *check(facts) {
    for (const asset of assetsInUse(facts)) {
      const { service, room } = asset.data;
      if (!isPortable(asset) || service !== undefined || room !== undefined) continue;
      if (holderOf(asset, facts) === undefined) yield { at: asset.at(), values: { asset: asset.id } };
    }
  },
};
