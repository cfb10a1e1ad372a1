import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const processorRecordIncomplete: Rule = {
  code: 'processing/processor-record-incomplete',
  severity: 'error',
  norms: ['gdpr:30(2)(a)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      if (data.role !== 'processor' || (data.onBehalfOf ?? []).length > 0) continue;
      yield { at: at('role'), values: { activity: id } };
    }
  },
};
