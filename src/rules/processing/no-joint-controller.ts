import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noJointController: Rule = {
  code: 'processing/no-joint-controller',
  severity: 'error',
  norms: ['gdpr:26(1)', 'gdpr:30(1)(a)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      if (data.role !== 'joint-controller' || (data.jointControllers ?? []).length > 0) continue;
      yield { at: at('role'), values: { activity: id } };
    }
  },
};
