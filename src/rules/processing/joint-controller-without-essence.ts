import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const jointControllerWithoutEssence: Rule = {
  code: 'processing/joint-controller-without-essence',
  severity: 'error',
  norms: ['gdpr:26(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      for (const [index, { essence }] of (data.jointControllers ?? []).entries()) {
        if (essence === undefined) yield { at: at('jointControllers', index), values: { activity: id } };
      }
    }
  },
};
