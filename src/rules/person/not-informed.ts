import { addPeriod } from '../../model/day.ts';
import { personal } from '../../model/diagnostic.ts';
import { periods } from '../../norms/periods.ts';
import { awarenessActions, reached } from '../awareness.ts';
import { activePeople } from '../people.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const notInformed: Rule = {
  code: 'person/not-informed',
  severity: 'warning',
  norms: ['bcss:staff.joiners-leavers', 'bcss:staff.awareness'],
  level: 'standard',
  profiles: belgianProfiles,
  needs: ['trainings'],
  *check(facts) {
    // Whoever came earlier is a matter of awareness: person/awareness-overdue.
    const oldest = addPeriod(facts.today, periods.awareness, -1);
    const welcomes = awarenessActions(facts).filter(({ data }) => data.kind === 'arrival');
    for (const person of activePeople(facts)) {
      const { startedOn, informedOn, kind } = person.data;
      if (kind === 'supplier-employee' || startedOn === undefined || startedOn < oldest) continue;
      if (informedOn !== undefined && informedOn <= facts.today) continue;
      if (welcomes.some((welcome) => reached(welcome, person))) continue;
      yield { at: person.at('startedOn'), values: { person: personal(person.id), startedOn } };
    }
  },
};
