import type { Day } from '../../model/day.ts';
import { personal, type Related, type Value } from '../../model/diagnostic.ts';
import type { Location } from '../../model/location.ts';
import type { Facts } from '../../model/repository.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Span {
  /** The id of an access often names its holder. */
  readonly entry: Value;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly place: () => Location;
  readonly related: () => Related;
}

/** The accesses and the applications, each with its first and last day. */
function* spans({ repository }: Facts): Iterable<Span> {
  for (const { id, data, at } of repository.entries('accesses')) {
    const related = () => ({ at: at('grantedOn'), role: 'start' });
    yield { entry: personal(id), from: data.grantedOn, to: data.withdrawnOn, place: () => at('withdrawnOn'), related };
  }
  for (const { id, data, at } of repository.entries('applications')) {
    const related = () => ({ at: at('startedOn'), role: 'start' });
    yield { entry: id, from: data.startedOn, to: data.endedOn, place: () => at('endedOn'), related };
  }
}

export const datesReversed: Rule = {
  code: 'access/dates-reversed',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { entry, from, to, place, related } of spans(facts)) {
      if (from === undefined || to === undefined || from <= to) continue;
      yield { at: place(), values: { entry, from, to }, related: [related()] };
    }
  },
};
