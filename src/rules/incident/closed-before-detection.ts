import { localDay } from '../../clocks/instant.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const closedBeforeDetection: Rule = {
  code: 'incident/closed-before-detection',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of facts.repository.entries('incidents')) {
      const { closedOn } = data;
      const detectedOn = localDay(data.detectedAt);
      if (closedOn === undefined || closedOn >= detectedOn) continue;
      const related = [{ at: at('detectedAt'), role: 'detection' }];
      yield { at: at('closedOn'), values: { incident: id, closedOn, detectedOn }, related };
    }
  },
};
