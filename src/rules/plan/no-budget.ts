import { openActions } from '../plan-actions.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noBudget: Rule = {
  code: 'plan/no-budget',
  severity: 'warning',
  norms: ['bcss:org.budget', 'bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check(facts) {
    for (const { id, data, at } of openActions(facts)) {
      const hasBudget = data.noCost === true || (data.budget ?? []).length > 0;
      if (!hasBudget) yield { at: at('budget'), values: { action: id } };
    }
  },
};
