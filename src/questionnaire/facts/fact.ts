import type { Day } from '../../model/day.ts';
import type { LocalText } from '../../model/records.ts';
import type { Facts } from '../../model/repository.ts';
import type { Question } from '../../rules/questionnaires.ts';

/** The name of a fact, as a form gives it. */
export type FactName = NonNullable<Question['fact']>;

/** One entry that a fact rests on, and what is read there. */
export interface Ground {
  /** 'roles/dpd'; a register where its entries count together. */
  readonly at: string;
  readonly name?: LocalText;
  readonly on?: Day;
  readonly hours?: number;
  readonly people?: number;
}

export interface FactFound {
  readonly value: number | Day;
  readonly grounds: readonly Ground[];
}

/** What the registers say as of the last day of the controlled year, which is `today`; undefined when they do not know. */
export type FactOf = (facts: Facts) => FactFound | undefined;

/** The latest of some days with its grounds; undefined when there is none until today. */
export function latestDay(
  { today }: Facts,
  grounds: readonly (Ground & { readonly on: Day })[],
): FactFound | undefined {
  const past = grounds.filter(({ on }) => on <= today).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const value = past[0]?.on;
  return value === undefined ? undefined : { value, grounds: past.filter(({ on }) => on === value) };
}
