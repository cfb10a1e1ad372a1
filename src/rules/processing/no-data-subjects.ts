import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noDataSubjects: Rule = {
  code: 'processing/no-data-subjects',
  severity: 'error',
  norms: ['gdpr:30(1)(c)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.dataSubjects ?? []).length === 0) yield { at: at('dataSubjects'), values: { activity: id } };
    }
  },
};
