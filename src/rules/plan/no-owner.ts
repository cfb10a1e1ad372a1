import { openActions } from '../plan-actions.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noOwner: Rule = {
  code: 'plan/no-owner',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check(facts) {
    for (const { id, data, at } of openActions(facts)) {
      if (data.owner === undefined) yield { at: at(), values: { action: id } };
    }
  },
};
