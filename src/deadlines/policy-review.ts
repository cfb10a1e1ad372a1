import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { documentsInForce, newest } from '../rules/controlled-documents.ts';
import { isFollowed } from '../rules/performances.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

/** The planned day when there is one, else a year after the last reading. A control that follows the duty has its own deadline. */
export const policyReview: Topic = {
  code: 'policy-review',
  norms: dutyNorms['policy-review'],
  profiles: ['be-cpas'],
  rules: ['governance/policy-review-due'],
  *tasks(facts) {
    const policy = newest(documentsInForce(facts, 'security-policy'));
    if (policy === undefined) return;
    const { on = '', reviewedOn = '', nextReviewOn, title, owner } = policy.data;
    const since = reviewedOn > on ? reviewedOn : on;
    if (nextReviewOn === undefined && (since === '' || isFollowed(facts, 'duty:policy-review'))) return;
    yield {
      key: policy.id,
      on: nextReviewOn ?? after(since, periods['policy-review']),
      at: policy.at(nextReviewOn === undefined ? 'reviewedOn' : 'nextReviewOn'),
      values: { document: nameIn(facts.repository, title) },
      who: owner,
    };
  },
};
