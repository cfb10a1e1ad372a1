import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const reviewDue: Rule = {
  code: 'notice/review-due',
  severity: 'warning',
  norms: ['gdpr:24', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const { reviewOn } = data;
      if (reviewOn === undefined || !hasEnded(reviewOn, today)) continue;
      yield { at: at('reviewOn'), values: { notice: id, reviewOn } };
    }
  },
};
