import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const notEnded: Rule = {
  code: 'intervention/not-ended',
  severity: 'warning',
  norms: ['bcss:ops.interventions'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'interventions',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('interventions')) {
      const { number, startedOn, endedOn } = data;
      if (startedOn === undefined || endedOn !== undefined) continue;
      if (addPeriod(startedOn, periods['intervention-close']) >= today) continue;
      yield { at: at('startedOn'), values: { number, startedOn } };
    }
  },
};
