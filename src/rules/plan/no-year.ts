import { openActions } from '../plan-actions.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noYear: Rule = {
  code: 'plan/no-year',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check(facts) {
    for (const { id, data, at } of openActions(facts)) {
      if (data.year === undefined) yield { at: at('quarter'), values: { action: id } };
    }
  },
};
