import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const automatedUndeclared: Rule = {
  code: 'processing/automated-undeclared',
  severity: 'info',
  norms: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)'],
  level: 'full',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if (data.automatedDecision === undefined) yield { at: at('automatedDecision'), values: { activity: id } };
    }
  },
};
