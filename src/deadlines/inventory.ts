import { inByteOrder } from '../model/byte-order.ts';
import type { Day } from '../model/day.ts';
import { groupBy } from '../model/group-by.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { type Asset, assetsInUse } from '../rules/assets.ts';
import { isFollowed, lastPerformance } from '../rules/performances.ts';
import { belgianProfiles } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { waiverMark } from './waivers.ts';

/** One tour of the inventory, on the day of its first device: all that is due by then, or by today, is seen together. */
export const inventory: Topic = {
  code: 'inventory',
  norms: dutyNorms['asset-inventory'],
  profiles: belgianProfiles,
  rules: ['asset/inventory-not-reviewed'],
  *tasks(facts) {
    if (isFollowed(facts, 'duty:asset-inventory')) return;
    const { rules } = inventory;
    const groups = groupBy(dueAssets(facts), ({ asset, due }) => {
      return `assets${waiverMark(facts, { rules, on: due, at: asset.at })}`;
    });
    for (const [key, listed] of groups) {
      const [first] = listed;
      if (first === undefined) continue;
      const horizon = (first.due ?? '') > facts.today ? (first.due ?? '') : facts.today;
      const count = listed.filter(({ due = '' }) => due <= horizon).length;
      yield { key, on: first.due, at: first.asset.at('inventoriedOn'), values: { count } };
    }
  },
};

interface DueAsset {
  readonly asset: Asset;
  readonly due: Day | undefined;
}

/** The devices in the order in which they must be seen again; those never seen come first. */
function dueAssets(facts: Facts): readonly DueAsset[] {
  const last = lastPerformance(facts, 'duty:asset-inventory') ?? '';
  const listed = assetsInUse(facts).map((asset) => {
    const seen = asset.data.inventoriedOn ?? '';
    const since = seen > last ? seen : last;
    return { asset, due: after(since === '' ? undefined : since, periods['asset-inventory']) };
  });
  return listed.sort(({ due: one = '' }, { due: other = '' }) => inByteOrder(one, other));
}
