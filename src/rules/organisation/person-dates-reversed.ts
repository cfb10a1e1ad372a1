import { personal } from '../../model/diagnostic.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const personDatesReversed: Rule = {
  code: 'organisation/person-dates-reversed',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('people')) {
      const { startedOn, leftOn } = data;
      if (startedOn === undefined || leftOn === undefined || startedOn <= leftOn) continue;
      const values = { person: personal(id), startedOn, leftOn };
      yield { at: at('leftOn'), values, related: [{ at: at('startedOn'), role: 'start' }] };
    }
  },
};
