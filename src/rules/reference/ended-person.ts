import { personal } from '../../model/diagnostic.ts';
import type { Location } from '../../model/location.ts';
import type { Facts } from '../../model/repository.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Reference {
  readonly person: string | undefined;
  place(): Location;
}

/** Every place that needs a person who is still there. */
function* references({ repository, today }: Facts): Iterable<Reference> {
  for (const { data, at } of repository.entries('roles')) {
    if (!hasEnded(data.endedOn, today)) yield { person: data.person, place: () => at('person') };
  }
  for (const { data, at } of repository.entries('services')) yield { person: data.head, place: () => at('head') };
  for (const { data, at } of repository.entries('measures')) {
    if (data.status !== 'withdrawn') yield { person: data.owner, place: () => at('owner') };
  }
  for (const { data, at } of repository.entries('organisation')) {
    yield { person: data.legalRepresentative?.person, place: () => at('legalRepresentative', 'person') };
  }
}

export const endedPerson: Rule = {
  code: 'reference/ended-person',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.entries('people').some(({ data }) => hasEnded(data.leftOn, facts.today))) return;
    for (const { person: id, place } of references(facts)) {
      const person = id === undefined ? undefined : facts.repository.find('people', id);
      const leftOn = person?.data.leftOn;
      if (person === undefined || leftOn === undefined || leftOn >= facts.today) continue;
      const related = [{ at: person.at('leftOn'), role: 'departure' }];
      yield { at: place(), values: { person: personal(person.id), leftOn }, related };
    }
  },
};
