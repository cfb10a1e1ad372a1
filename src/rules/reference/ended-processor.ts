import { hasEnded } from '../in-force.ts';
import { processorReferences } from '../processor-references.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const endedProcessor: Rule = {
  code: 'reference/ended-processor',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.entries('processors').some(({ data }) => hasEnded(data.endedOn, facts.today))) return;
    for (const { processor: id, place } of processorReferences(facts)) {
      const processor = id === undefined ? undefined : facts.repository.find('processors', id);
      const endedOn = processor?.data.endedOn;
      if (processor === undefined || endedOn === undefined || endedOn >= facts.today) continue;
      const related = [{ at: processor.at('endedOn'), role: 'supplier-end' }];
      yield { at: place(), values: { processor: processor.id, endedOn }, related };
    }
  },
};
