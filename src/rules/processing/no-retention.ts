import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noRetention: Rule = {
  code: 'processing/no-retention',
  severity: 'error',
  norms: ['gdpr:30(1)(f)', 'gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)', 'bcss:compliance.retention'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.retention ?? []).length === 0) yield { at: at('retention'), values: { activity: id } };
    }
  },
};
