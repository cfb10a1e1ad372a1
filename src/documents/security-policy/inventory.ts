import { assetsInUse } from '../../rules/assets.ts';
import { lastPerformance } from '../../rules/performances.ts';
import { missingEntry, type PolicyContext } from './context.ts';

/** How much the inventory counts, and when it was last reviewed. */
export function inventory({ facts, language }: PolicyContext) {
  const assets = assetsInUse(facts);
  const count = (isSoftware: boolean): number =>
    assets
      .filter(({ data }) => (data.kind === 'software') === isSoftware)
      .reduce((sum, { data }) => sum + (data.quantity ?? 1), 0);
  const last = lastPerformance(facts, 'duty:asset-inventory');
  return {
    gap: assets.length === 0 ? missingEntry('assets', 'kind') : '',
    hardware: count(false),
    software: count(true),
    last: last === undefined ? '' : language.formatDay(last),
  };
}
