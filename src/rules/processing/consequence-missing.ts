import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const consequenceMissing: Rule = {
  code: 'processing/consequence-missing',
  severity: 'error',
  norms: ['gdpr:13(2)(e)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      const { mandatory } = data;
      if (mandatory === undefined || mandatory.nature === 'optional' || mandatory.consequence !== undefined) continue;
      yield { at: at('mandatory', 'nature'), values: { activity: id, nature: mandatory.nature } };
    }
  },
};
