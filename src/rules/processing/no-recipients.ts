import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noRecipients: Rule = {
  code: 'processing/no-recipients',
  severity: 'info',
  norms: ['gdpr:30(1)(d)', 'gdpr:13(1)(e)', 'gdpr:14(1)(e)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if (data.noOtherRecipients === true) continue;
      if ((data.recipients ?? []).length + (data.processors ?? []).length > 0) continue;
      yield { at: at('recipients'), values: { activity: id } };
    }
  },
};
