import { localTime } from '../clocks/instant.ts';
import { awaitsNotice, knownIncidents, notifyBefore } from '../rules/incidents.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

/** A breach whose risk nobody has weighed is notified too. */
export const breachNotification: Topic = {
  code: 'breach-notification',
  norms: ['gdpr:33(1)'],
  profiles: everyProfile,
  rules: ['incident/not-notified'],
  *tasks(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (!awaitsNotice(data, facts.today)) continue;
      const [on, time = ''] = localTime(notifyBefore(data)).split(' ');
      const values = { incident: nameIn(facts.repository, data.title) };
      yield { key: id, on, time, at: at(data.awareAt === undefined ? 'detectedAt' : 'awareAt'), values };
    }
  },
};
