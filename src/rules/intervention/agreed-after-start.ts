import { isPlanned } from '../interventions.ts';
import type { Rule } from '../rule.ts';

/** What was announced late could not be agreed in time: that has its own finding. */
export const agreedAfterStart: Rule = {
  code: 'intervention/agreed-after-start',
  severity: 'warning',
  norms: ['bcss:ops.interventions', 'bcss:org.information-flow'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'interventions',
  *check({ repository }) {
    for (const { data, at } of repository.entries('interventions')) {
      const { number, announcedOn, agreedOn, startedOn } = data;
      if (!isPlanned(data) || agreedOn === undefined || startedOn === undefined || agreedOn <= startedOn) continue;
      if (announcedOn !== undefined && announcedOn > startedOn) continue;
      const related = [{ at: at('startedOn'), role: 'start' }];
      yield { at: at('agreedOn'), values: { number, agreedOn, startedOn }, related };
    }
  },
};
