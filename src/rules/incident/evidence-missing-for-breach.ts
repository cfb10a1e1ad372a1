import { knownIncidents } from '../incidents.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const evidenceMissingForBreach: Rule = {
  code: 'incident/evidence-missing-for-breach',
  severity: 'info',
  norms: ['bcss:incidents.evidence'],
  level: 'full',
  profiles: belgianProfiles,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (data.breach?.exists !== true || (data.evidence ?? []).length > 0) continue;
      yield { at: at('breach', 'exists'), values: { incident: id } };
    }
  },
};
