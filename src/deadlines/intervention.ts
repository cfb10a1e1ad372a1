import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { belgianProfiles } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';

export const intervention: Topic = {
  code: 'intervention',
  norms: dutyNorms['intervention-close'],
  profiles: belgianProfiles,
  rules: ['intervention/not-ended'],
  *tasks({ repository, today }) {
    for (const { id, data, at } of repository.entries('interventions')) {
      const { number, startedOn, endedOn, by } = data;
      if (startedOn === undefined || startedOn > today || endedOn !== undefined) continue;
      const on = after(startedOn, periods['intervention-close']);
      yield { key: id, on, at: at('startedOn'), values: { number }, who: by };
    }
  },
};
