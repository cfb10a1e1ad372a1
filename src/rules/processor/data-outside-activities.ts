import { activitiesByProcessor, currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dataOutsideActivities: Rule = {
  code: 'processor/data-outside-activities',
  severity: 'warning',
  norms: ['gdpr:5(1)(c)', 'gdpr:28(3)'],
  level: 'full',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.isComplete('processing-activities')) return;
    const users = activitiesByProcessor(facts);
    for (const { id, data, at } of currentProcessors(facts)) {
      const activities = users.get(id);
      if (activities === undefined) continue;
      const processed = new Set(
        activities.flatMap((activity) => (activity.data.data ?? []).map(({ category }) => category)),
      );
      for (const [index, category] of (data.data ?? []).entries()) {
        if (!processed.has(category)) yield { at: at('data', index), values: { processor: id, category } };
      }
    }
  },
};
