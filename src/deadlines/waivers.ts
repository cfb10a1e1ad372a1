import type { Day } from '../model/day.ts';
import type { Location } from '../model/location.ts';
import { type RegisterName, registerNames } from '../model/records.ts';
import type { Facts, Repository } from '../model/repository.ts';

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
    return entry === undefined || holds(placeOf(entry, repository), at());
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

/** 'processors/logisocial' -> where that entry stands. */
function placeOf(entry: string, repository: Repository): Location | undefined {
  const [name = '', id = name] = entry.split('/');
  const register = registerNames.find((one): one is RegisterName => one === name);
  return register && repository.find(register, id)?.at();
}

const holds = (place: Location | undefined, at: Location): boolean =>
  place?.file === at.file && (place.pointer === at.pointer || at.pointer.startsWith(`${place.pointer}/`));
