import { addPeriod, type Day } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { periods } from '../norms/periods.ts';
import { type Asset, assetsInUse } from './assets.ts';
import { isFollowed, lastPerformance } from './performances.ts';

export interface UpsCheck {
  readonly asset: Asset;
  /** The last check, or the day the device came; nothing when neither was written. */
  readonly since: Day | undefined;
  /** The last day for the next check. */
  readonly due: Day | undefined;
}

/** The next check of each UPS in use. A control that follows the duty speaks for all of them. */
export function upsChecks(facts: Facts): readonly UpsCheck[] {
  if (isFollowed(facts, 'duty:ups-check')) return [];
  const devices = assetsInUse(facts).filter(({ data }) => data.kind === 'ups');
  return devices.map((asset) => {
    const since = lastCheck(facts, asset) ?? asset.data.boughtOn ?? asset.data.heldSince;
    return { asset, since, due: since === undefined ? undefined : addPeriod(since, periods['ups-check']) };
  });
}

/** A check that names no device is one of the only device, or of all of them. */
function lastCheck(facts: Facts, asset: Asset): Day | undefined {
  return lastPerformance(
    facts,
    'duty:ups-check',
    ({ assets = [] }) => assets.length === 0 || assets.includes(asset.id),
  );
}
