import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const noticeReview: Topic = {
  code: 'notice-review',
  norms: ['gdpr:24', 'gdpr:5(2)'],
  profiles: everyProfile,
  rules: ['notice/review-due'],
  *tasks({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      if (data.reviewOn === undefined) continue;
      yield { key: id, on: data.reviewOn, at: at('reviewOn'), values: { notice: nameIn(repository, data.title) } };
    }
  },
};
