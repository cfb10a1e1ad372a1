import { knownIncidents } from '../incidents.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const closedWithoutMeasures: Rule = {
  code: 'incident/closed-without-measures',
  severity: 'warning',
  norms: ['bcss:incidents.management'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      const { closedOn, measures = [] } = data;
      // incident/not-documented speaks of a breach.
      if (closedOn === undefined || closedOn > facts.today || data.breach?.exists === true) continue;
      if (measures.length === 0) yield { at: at('closedOn'), values: { incident: id, closedOn } };
    }
  },
};
