import type { Day } from '../model/day.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { isWithin, placeOfEntry } from '../rules/waived-places.ts';

/** Something to do, as a waiver may cover it. */
interface Waivable {
  readonly rules: readonly string[];
  readonly on?: Day | undefined;
  at(): Location;
}

/** The last day of a waiver that holds today and on the day of the deadline, of one of its rules and of its entry. */
export function waivedUntil({ repository, today }: Facts, { rules, on = '', at }: Waivable): Day | undefined {
  const covering = (repository.settings.data.waivers ?? []).filter(({ rule, entry, until }) => {
    if (!rules.includes(rule) || until < today || until < on) return false;
    if (entry === undefined) return true;
    const place = placeOfEntry(entry, repository);
    return place !== undefined && isWithin(at(), place);
  });
  return covering
    .map(({ until }) => until)
    .sort()
    .at(-1);
}

/** Keeps apart, in the key of a group, what a waiver covers. */
export function waiverMark(facts: Facts, one: Waivable): string {
  const until = waivedUntil(facts, one);
  return until === undefined ? '' : `/waived-${until}`;
}
