import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const automatedUnexplained: Rule = {
  code: 'processing/automated-unexplained',
  severity: 'error',
  norms: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22(3)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      const decision = data.automatedDecision;
      if (decision?.exists !== true) continue;
      const missing = (['logic', 'consequences'] as const).filter((field) => decision[field] === undefined);
      if (missing.length === 0) continue;
      yield { at: at('automatedDecision', 'exists'), values: { activity: id, fields: missing.join(', ') } };
    }
  },
};
