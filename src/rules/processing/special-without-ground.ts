import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const specialWithoutGround: Rule = {
  code: 'processing/special-without-ground',
  severity: 'error',
  norms: ['gdpr:9(1)', 'gdpr:9(2)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      if ((data.specialGrounds ?? []).length > 0) continue;
      for (const [index, { category: name }] of (data.data ?? []).entries()) {
        const category = facts.repository.find('data-categories', name);
        if (category?.data.special === undefined) continue;
        const related = [{ at: category.at('special'), role: 'special-category' }];
        yield { at: at('data', index, 'category'), values: { activity: id, category: name }, related };
        break;
      }
    }
  },
};
