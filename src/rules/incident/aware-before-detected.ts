import { isBefore, localTime } from '../../clocks/instant.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const awareBeforeDetected: Rule = {
  code: 'incident/aware-before-detected',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of facts.repository.entries('incidents')) {
      const { awareAt, detectedAt } = data;
      if (awareAt === undefined || !isBefore(awareAt, detectedAt)) continue;
      const values = { incident: id, awareAt: localTime(awareAt), detectedAt: localTime(detectedAt) };
      yield { at: at('awareAt'), values, related: [{ at: at('detectedAt'), role: 'detection' }] };
    }
  },
};
