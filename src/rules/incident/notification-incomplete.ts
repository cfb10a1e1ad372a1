import { hasHappened, knownIncidents } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Whom and what the breach touched, and how many of each (GDPR art. 33(3)(a)). */
const fields = ['persons', 'personCount', 'data', 'recordCount'] as const;

export const notificationIncomplete: Rule = {
  code: 'incident/notification-incomplete',
  severity: 'warning',
  norms: ['gdpr:33(3)', 'gdpr:33(3)(a)', 'gdpr:33(4)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (data.breach?.exists !== true || !hasHappened(data.breach.notifiedAt, facts.today)) continue;
      const missing = fields.filter(
        (field) => data[field] === undefined || (field === 'data' && data.data?.length === 0),
      );
      if (missing.length === 0) continue;
      yield { at: at('breach', 'notifiedAt'), values: { incident: id, fields: missing.join(', ') } };
    }
  },
};
