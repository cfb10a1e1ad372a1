import { localTime } from '../../clocks/instant.ts';
import { awaitsNotice, isPastNotifying, knownIncidents, notifyBefore } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notNotified: Rule = {
  code: 'incident/not-notified',
  severity: 'error',
  norms: ['gdpr:33(1)', 'bcss:incidents.data-breach'],
  level: 'start',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (!awaitsNotice(data, facts.today) || !isPastNotifying(data, facts.today)) continue;
      // A notification dated in the future is a faulty date, told as such.
      if (data.breach?.notifiedAt !== undefined) continue;
      const values = { incident: id, deadline: localTime(notifyBefore(data)) };
      yield { at: at('breach', data.breach?.risk === undefined ? 'exists' : 'risk'), values };
    }
  },
};
