import { runningActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const nationalNumberWithoutAuthorisation: Rule = {
  code: 'processing/national-number-without-authorisation',
  severity: 'error',
  norms: ['gdpr:87', 'law:be-national-register-1983', 'law:fr-decree-2019-341'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of runningActivities(facts)) {
      const { texts = [], reference } = data.nationalNumber ?? {};
      if (texts.length > 0 || reference !== undefined) continue;
      for (const [index, { category: name }] of (data.data ?? []).entries()) {
        const category = facts.repository.find('data-categories', name);
        if (category?.data.nationalNumber !== true) continue;
        const related = [{ at: category.at('nationalNumber'), role: 'national-number-category' }];
        yield { at: at('data', index, 'category'), values: { activity: id, category: name }, related };
        break;
      }
    }
  },
};
