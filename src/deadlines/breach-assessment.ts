import { localTime } from '../clocks/instant.ts';
import { knownIncidents, notifyBefore } from '../rules/incidents.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

/** An incident that nobody has judged may be a breach: its hours run too, at every level. */
export const breachAssessment: Topic = {
  code: 'breach-assessment',
  norms: ['gdpr:33(1)'],
  profiles: everyProfile,
  rules: ['incident/breach-not-assessed', 'incident/not-notified'],
  *tasks(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (data.breach !== undefined) continue;
      const [on, time = ''] = localTime(notifyBefore(data)).split(' ');
      const values = { incident: nameIn(facts.repository, data.title) };
      yield { key: id, on, time, at: at(data.awareAt === undefined ? 'detectedAt' : 'awareAt'), values };
    }
  },
};
