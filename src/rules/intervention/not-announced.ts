import { hasBegun } from '../interventions.ts';
import type { Rule } from '../rule.ts';

export const notAnnounced: Rule = {
  code: 'intervention/not-announced',
  severity: 'warning',
  norms: ['bcss:ops.interventions', 'bcss:org.information-flow'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'interventions',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('interventions')) {
      if (data.announcedOn === undefined && hasBegun(data, today))
        yield { at: at('announcedOn'), values: { number: data.number } };
    }
  },
};
