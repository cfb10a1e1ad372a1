import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { assetsInUse } from '../assets.ts';
import { isFollowed, lastPerformance } from '../performances.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

const duty = 'duty:asset-inventory';

export const inventoryNotReviewed: Rule = {
  code: 'asset/inventory-not-reviewed',
  severity: 'warning',
  norms: ['bcss:assets.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'assets',
  needs: ['controls', 'interventions'],
  *check(facts) {
    // A control that follows this duty says itself when it is late.
    if (isFollowed(facts, duty)) return;
    const oldest = addPeriod(facts.today, periods['asset-inventory'], -1);
    const last = lastPerformance(facts, duty);
    if (last !== undefined && last >= oldest) return;
    const unseen = assetsInUse(facts).filter(({ data }) => (data.inventoriedOn ?? '') < oldest);
    const [first] = unseen;
    if (first === undefined) return;
    const since = first.data.inventoriedOn === undefined ? {} : { oldest };
    yield { at: first.at('inventoriedOn'), values: { asset: first.id, count: unseen.length, ...since } };
  },
};
