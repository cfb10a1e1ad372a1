import type { Day } from '../model/day.ts';

/** One item of a list, and where it stands in it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

/** The latest item until today; of two on one day, the one written last. */
export function latestUntil<Item extends { readonly on: Day }>(
  items: readonly Item[] | undefined,
  today: Day,
): Placed<Item> | undefined {
  const past = (items ?? []).map((item, index) => ({ item, index })).filter(({ item }) => item.on <= today);
  return past.reduce<Placed<Item> | undefined>(
    (latest, one) => (latest === undefined || one.item.on >= latest.item.on ? one : latest),
    undefined,
  );
}
