import type { Registers } from '../../model/records.ts';
import { isPastNotifying, knownIncidents } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The facts, the effects and the remedy, under the names of their fields (GDPR art. 33(5)). */
const missingFrom = ({ description, breach, measures = [] }: Registers['incidents']): readonly string[] => [
  ...(description === undefined ? ['description'] : []),
  ...(breach?.consequences === undefined ? ['breach.consequences'] : []),
  ...(measures.length === 0 ? ['measures'] : []),
];

export const notDocumented: Rule = {
  code: 'incident/not-documented',
  severity: 'error',
  norms: ['gdpr:33(5)', 'bcss:incidents.data-breach'],
  level: 'standard',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      // Whoever is still within the 72 hours has better to do than to write.
      const closed = data.closedOn !== undefined && data.closedOn <= facts.today;
      const due = closed || isPastNotifying(data, facts.today);
      const missing = missingFrom(data);
      if (data.breach?.exists !== true || missing.length === 0 || !due) continue;
      yield { at: at('breach', 'exists'), values: { incident: id, fields: missing.join(', ') } };
    }
  },
};
