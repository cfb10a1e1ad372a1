import { controlDays, interventionDays } from './duty-days.ts';
import { type FactOf, latestDay } from './fact.ts';

/** The last review of the whole; where none is written, the last day a device was seen. */
export const lastInventory: FactOf = (facts) => {
  const reviews = [...controlDays(facts, 'duty:asset-inventory'), ...interventionDays(facts, 'inventory')];
  const seen = facts.repository
    .entries('assets')
    .flatMap(({ id, data: { name, inventoriedOn } }) =>
      inventoriedOn === undefined ? [] : [{ at: `assets/${id}`, name, on: inventoriedOn }],
    );
  return latestDay(facts, reviews) ?? latestDay(facts, seen);
};
