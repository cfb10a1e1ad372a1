import { everyProfile, type Rule } from '../rule.ts';

export const noReviewDay: Rule = {
  code: 'notice/no-review-day',
  severity: 'info',
  norms: ['gdpr:24'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      if (data.reviewOn === undefined) yield { at: at('reviewOn'), values: { notice: id } };
    }
  },
};
