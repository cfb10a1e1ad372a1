import type { Location } from '../../model/location.ts';
import type { Facts } from '../../model/repository.ts';
import { runningActivities } from '../activities.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Reference {
  readonly processor: string | undefined;
  place(): Location;
}

/** Every place that needs a supplier with whom the organisation still works. */
function* references(facts: Facts): Iterable<Reference> {
  const { repository, today } = facts;
  for (const { data, at } of runningActivities(facts)) {
    for (const [index, processor] of (data.processors ?? []).entries()) {
      yield { processor, place: () => at('processors', index) };
    }
  }
  for (const { data, at } of repository.entries('people')) {
    if (!hasEnded(data.leftOn, today)) yield { processor: data.employer, place: () => at('employer') };
  }
  for (const { data, at } of repository.entries('roles')) {
    if (!hasEnded(data.endedOn, today)) yield { processor: data.supplier, place: () => at('supplier') };
  }
  for (const { data, at } of repository.entries('organisation')) {
    yield { processor: data.networkProvider, place: () => at('networkProvider') };
  }
}

export const endedProcessor: Rule = {
  code: 'reference/ended-processor',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.entries('processors').some(({ data }) => hasEnded(data.endedOn, facts.today))) return;
    for (const { processor: id, place } of references(facts)) {
      const processor = id === undefined ? undefined : facts.repository.find('processors', id);
      const endedOn = processor?.data.endedOn;
      if (processor === undefined || endedOn === undefined || endedOn >= facts.today) continue;
      const related = [{ at: processor.at('endedOn'), role: 'supplier-end' }];
      yield { at: place(), values: { processor: processor.id, endedOn }, related };
    }
  },
};
