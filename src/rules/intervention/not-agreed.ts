import { hasBegun, isPlanned } from '../interventions.ts';
import type { Rule } from '../rule.ts';

/** An intervention that was not even announced has its own finding. */
export const notAgreed: Rule = {
  code: 'intervention/not-agreed',
  severity: 'warning',
  norms: ['bcss:ops.interventions', 'bcss:org.information-flow'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'interventions',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('interventions')) {
      if (!isPlanned(data) || data.announcedOn === undefined || data.agreedOn !== undefined) continue;
      if (hasBegun(data, today)) yield { at: at('agreedOn'), values: { number: data.number } };
    }
  },
};
