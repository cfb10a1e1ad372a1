import { hasHappened, knownIncidents } from '../incidents.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const adviserNotTold: Rule = {
  code: 'incident/adviser-not-told',
  severity: 'warning',
  norms: ['bcss:incidents.management'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (hasHappened(data.toldAdviserAt, facts.today)) continue;
      yield { at: at('toldAdviserAt'), values: { incident: id } };
    }
  },
};
