import { hoursBetween, isBefore, localTime } from '../../clocks/instant.ts';
import { awarenessOf, hasHappened, knownIncidents, notifyBefore } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notifiedLate: Rule = {
  code: 'incident/notified-late',
  severity: 'error',
  norms: ['gdpr:33(1)', 'bcss:incidents.data-breach'],
  level: 'standard',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      const { notifiedAt, delayReasons } = data.breach ?? {};
      const deadline = notifyBefore(data);
      if (notifiedAt === undefined || delayReasons !== undefined || !isBefore(deadline, notifiedAt)) continue;
      if (!hasHappened(notifiedAt, facts.today)) continue;
      const hours = Math.ceil(hoursBetween(awarenessOf(data), notifiedAt));
      yield { at: at('breach', 'notifiedAt'), values: { incident: id, hours, deadline: localTime(deadline) } };
    }
  },
};
