import { addPeriod } from '../../model/day.ts';
import { personal } from '../../model/diagnostic.ts';
import { periods } from '../../norms/periods.ts';
import { awarenessActions, reached } from '../awareness.ts';
import { activePeople } from '../people.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const awarenessOverdue: Rule = {
  code: 'person/awareness-overdue',
  severity: 'warning',
  norms: ['bcss:staff.awareness', 'gdpr:39(1)(b)'],
  level: 'standard',
  profiles: everyProfile,
  needs: ['trainings'],
  *check(facts) {
    // A register that nobody has begun is one finding of its own: person/no-awareness.
    if (facts.repository.entries('trainings').length === 0) return;
    const oldest = addPeriod(facts.today, periods.awareness, -1);
    const recent = awarenessActions(facts).filter(({ data }) => data.on >= oldest);
    for (const person of activePeople(facts)) {
      const { kind, startedOn = '', informedOn = '' } = person.data;
      if (kind !== 'staff' || startedOn >= oldest || (informedOn >= oldest && informedOn <= facts.today)) continue;
      if (recent.some((action) => reached(action, person))) continue;
      yield { at: person.at(), values: { person: personal(person.id), oldest } };
    }
  },
};
