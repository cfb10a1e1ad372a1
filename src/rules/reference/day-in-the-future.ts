import { localDay } from '../../clocks/instant.ts';
import type { Day } from '../../model/day.ts';
import type { Path } from '../../model/location.ts';
import { doneDays } from '../done-days.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Written {
  readonly day: Day;
  readonly path: Path;
}

/** The days written at a path; an instant gives its day here. */
function* daysAt(data: unknown, steps: readonly string[], path: Path = []): Iterable<Written> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof data === 'string') yield { day: data.includes('T') ? localDay(data) : data, path };
  } else if (step === '*') {
    for (const [index, item] of (Array.isArray(data) ? data : []).entries())
      yield* daysAt(item, rest, [...path, index]);
  } else if (typeof data === 'object' && data !== null) {
    yield* daysAt((data as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
  }
}

/** A training may be announced before it is given. */
const isPlanned = (data: object): boolean => 'planned' in data && data.planned === true;

export const dayInTheFuture: Rule = {
  code: 'reference/day-in-the-future',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  notInReplay: true,
  *check({ repository, today }) {
    for (const [register, ...steps] of doneDays) {
      const field = steps.filter((step) => step !== '*').join('.');
      for (const { data, at } of repository.entries(register)) {
        if (register === 'trainings' && isPlanned(data)) continue;
        for (const { day, path } of daysAt(data, steps)) {
          if (day > today) yield { at: at(...path), values: { field, day } };
        }
      }
    }
  },
};
