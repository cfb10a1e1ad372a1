import { belgianProfiles, type Rule } from '../rule.ts';

export const noResult: Rule = {
  code: 'intervention/no-result',
  severity: 'warning',
  norms: ['bcss:ops.interventions'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'interventions',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('interventions')) {
      const { number, endedOn, result } = data;
      if (endedOn === undefined || endedOn > today || result !== undefined) continue;
      yield { at: at('result'), values: { number, endedOn } };
    }
  },
};
