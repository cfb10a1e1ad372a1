import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';
import { together } from './together.ts';

/** The documents that one owner reviews by one day. The policy of a CPAS has its own rhythm: policy-review. */
export const documentReview: Topic = {
  code: 'document-review',
  norms: ['gdpr:24'],
  profiles: everyProfile,
  rules: ['document/review-due'],
  tasks(facts) {
    const { repository } = facts;
    const isCpas = repository.settings.data.profile === 'be-cpas';
    const planned = repository.entries('documents').filter(({ data: { kind, nextReviewOn, withdrawnOn } }) => {
      return nextReviewOn !== undefined && withdrawnOn === undefined && !(isCpas && kind === 'security-policy');
    });
    return together(
      facts,
      planned.map(({ data, at }) => ({
        name: nameIn(repository, data.title),
        on: data.nextReviewOn,
        who: data.owner,
        rules: documentReview.rules,
        at: () => at('nextReviewOn'),
      })),
    );
  },
};
