import type { Day } from '../model/day.ts';
import { personal, type Values } from '../model/diagnostic.ts';
import { groupBy } from '../model/group-by.ts';
import type { Repository } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { awarenessActions, reached } from '../rules/awareness.ts';
import { activePeople, type Person } from '../rules/people.ts';
import { everyProfile } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { personName } from './names.ts';
import { mostNamed } from './together.ts';
import { waiverMark } from './waivers.ts';

/** Those whose year ends on one day are gathered once. A register of trainings that nobody has begun promises nothing. */
export const awareness: Topic = {
  code: 'awareness',
  norms: dutyNorms.awareness,
  profiles: everyProfile,
  rules: ['person/awareness-overdue'],
  *tasks(facts) {
    if (facts.repository.entries('trainings').length === 0) return;
    const staff = activePeople(facts).filter(({ data }) => data.kind === 'staff');
    const actions = awarenessActions(facts);
    const due = staff.map((person) => {
      return { person, on: after(lastReached(person, actions, facts.today), periods.awareness) };
    });
    const { rules } = awareness;
    const groups = groupBy(due, ({ person, on }) => {
      return `${on ?? 'never'}${waiverMark(facts, { rules, on, at: person.at })}`;
    });
    for (const [key, group] of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const people = group.map(({ person }) => person);
      yield { key, on: first.on, at: first.person.at(), values: valuesOf(people, facts.repository) };
    }
  },
};

/** A few are named; of more, only how many there are. */
function valuesOf(people: readonly Person[], repository: Repository): Values {
  const names = people.map(({ id }) => personName(repository, id).personal).join(' ; ');
  return { count: people.length, ...(people.length > mostNamed ? {} : { people: personal(names) }) };
}

/** The arrival counts: whoever arrives is informed. */
function lastReached(person: Person, actions: ReturnType<typeof awarenessActions>, today: Day): Day | undefined {
  const { startedOn = '', informedOn = '' } = person.data;
  const held = actions.filter((action) => reached(action, person)).map(({ data }) => data.on);
  return [...held, startedOn, informedOn <= today ? informedOn : ''].sort().at(-1) || undefined;
}
