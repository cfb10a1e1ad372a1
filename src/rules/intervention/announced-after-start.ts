import { isPlanned } from '../interventions.ts';
import type { Rule } from '../rule.ts';

export const announcedAfterStart: Rule = {
  code: 'intervention/announced-after-start',
  severity: 'warning',
  norms: ['bcss:ops.interventions', 'bcss:org.information-flow'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'interventions',
  *check({ repository }) {
    for (const { data, at } of repository.entries('interventions')) {
      const { number, announcedOn, startedOn } = data;
      if (!isPlanned(data) || announcedOn === undefined || startedOn === undefined || announcedOn <= startedOn)
        continue;
      const related = [{ at: at('startedOn'), role: 'start' }];
      yield { at: at('announcedOn'), values: { number, announcedOn, startedOn }, related };
    }
  },
};
