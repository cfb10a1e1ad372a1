import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noLocation: Rule = {
  code: 'processor/no-location',
  severity: 'warning',
  norms: ['gdpr:30(1)(e)', 'gdpr:44'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      if ((data.locations ?? []).length === 0) yield { at: at('locations'), values: { processor: id } };
    }
  },
};
