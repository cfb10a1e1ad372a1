import { localTime } from '../../clocks/instant.ts';
import { awaitsNotice, isPastNotifying, knownIncidents, notifyBefore } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const breachNotAssessed: Rule = {
  code: 'incident/breach-not-assessed',
  severity: 'error',
  norms: ['gdpr:33(1)', 'bcss:incidents.data-breach'],
  level: 'standard',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      const { breach } = data;
      const day = breach?.assessedOn;
      const weighed =
        breach?.exists === false || (breach?.risk !== undefined && day !== undefined && day <= facts.today);
      if (weighed || !isPastNotifying(data, facts.today)) continue;
      // incident/not-notified speaks of it already.
      if (breach?.risk === undefined && awaitsNotice(data, facts.today)) continue;
      yield { at: at('breach', 'exists'), values: { incident: id, deadline: localTime(notifyBefore(data)) } };
    }
  },
};
