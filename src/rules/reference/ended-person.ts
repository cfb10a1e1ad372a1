import { personal } from '../../model/diagnostic.ts';
import { hasEnded } from '../in-force.ts';
import { personReferences } from '../person-references.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const endedPerson: Rule = {
  code: 'reference/ended-person',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.entries('people').some(({ data }) => hasEnded(data.leftOn, facts.today))) return;
    for (const { person: id, place } of personReferences(facts)) {
      const person = id === undefined ? undefined : facts.repository.find('people', id);
      const leftOn = person?.data.leftOn;
      if (person === undefined || leftOn === undefined || leftOn >= facts.today) continue;
      const related = [{ at: person.at('leftOn'), role: 'departure' }];
      yield { at: place(), values: { person: personal(person.id), leftOn }, related };
    }
  },
};
