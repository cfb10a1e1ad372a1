import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const criminalWithoutGround: Rule = {
  code: 'processing/criminal-without-ground',
  severity: 'error',
  norms: ['gdpr:10'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.criminalGround?.texts ?? []).length > 0) continue;
      for (const [index, { category: name }] of (data.data ?? []).entries()) {
        const category = facts.repository.find('data-categories', name);
        if (category?.data.criminal !== true) continue;
        const related = [{ at: category.at('criminal'), role: 'criminal-category' }];
        yield { at: at('data', index, 'category'), values: { activity: id, category: name }, related };
        break;
      }
    }
  },
};
