import { isDisposed } from '../assets.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const disposedAsset: Rule = {
  code: 'reference/disposed-asset',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { data, at } of facts.repository.entries('interventions')) {
      // A disposal names what it erases, and one that is over may name what has gone since.
      if (data.nature === 'disposal' || data.endedOn !== undefined) continue;
      for (const [index, id] of (data.assets ?? []).entries()) {
        const asset = facts.repository.find('assets', id);
        const on = asset?.data.disposed?.on;
        if (asset === undefined || on === undefined || !isDisposed(asset, facts)) continue;
        if (data.startedOn !== undefined && data.startedOn <= on) continue;
        const related = [{ at: asset.at('disposed', 'on'), role: 'disposal' }];
        yield { at: at('assets', index), values: { asset: id, number: data.number, on }, related };
      }
    }
  },
};
