import { exercises } from '../exercises.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const exerciseOverdue: Rule = {
  code: 'continuity/exercise-overdue',
  severity: 'warning',
  norms: ['bcss:continuity.test', 'gdpr:32(1)(d)'],
  level: 'standard',
  profiles: everyProfile,
  needs: ['controls'],
  *check(facts) {
    for (const { plan, since, due } of exercises(facts)) {
      if (due !== undefined && due >= facts.today) continue;
      yield { at: plan.at(), values: { document: plan.id, ...(since === undefined ? {} : { since }) } };
    }
  },
};
