import { hasBegun } from '../interventions.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const nobody: Rule = {
  code: 'intervention/nobody',
  severity: 'warning',
  norms: ['bcss:ops.interventions'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'interventions',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('interventions')) {
      if (data.by !== undefined || data.supplier !== undefined || !hasBegun(data, today)) continue;
      yield { at: at('by'), values: { number: data.number } };
    }
  },
};
