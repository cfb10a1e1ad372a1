import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dpiaMissing: Rule = {
  code: 'processing/dpia-missing',
  severity: 'error',
  norms: ['gdpr:35(1)', 'bcss:policy.principles'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if (data.dpia?.needed !== true) continue;
      const done = data.dpia.doneOn !== undefined && data.dpia.doneOn <= facts.today;
      if (!done) yield { at: at('dpia', 'needed'), values: { activity: id } };
    }
  },
};
