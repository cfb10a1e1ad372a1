import { localDay, localTime } from '../../clocks/instant.ts';
import { daysBetween } from '../../model/day.ts';
import { awaitsNotice, isPastNotifying, knownIncidents, notifyBefore } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notificationRunning: Rule = {
  code: 'incident/notification-running',
  severity: 'warning',
  norms: ['gdpr:33(1)'],
  level: 'start',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      const open = data.breach === undefined || awaitsNotice(data, facts.today);
      if (!open || isPastNotifying(data, facts.today)) continue;
      const deadline = notifyBefore(data);
      const days = daysBetween(facts.today, localDay(deadline));
      const start = data.awareAt === undefined ? 'detectedAt' : 'awareAt';
      yield { at: at(start), values: { incident: id, deadline: localTime(deadline), days } };
    }
  },
};
