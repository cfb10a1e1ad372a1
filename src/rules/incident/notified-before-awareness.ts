import { isBefore, localTime } from '../../clocks/instant.ts';
import { awarenessOf } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notifiedBeforeAwareness: Rule = {
  code: 'incident/notified-before-awareness',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of facts.repository.entries('incidents')) {
      const notifiedAt = data.breach?.notifiedAt;
      const awareAt = awarenessOf(data);
      if (notifiedAt === undefined || !isBefore(notifiedAt, awareAt)) continue;
      const values = { incident: id, notifiedAt: localTime(notifiedAt), awareAt: localTime(awareAt) };
      const start = at(data.awareAt === undefined ? 'detectedAt' : 'awareAt');
      yield { at: at('breach', 'notifiedAt'), values, related: [{ at: start, role: 'awareness' }] };
    }
  },
};
