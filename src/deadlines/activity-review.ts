import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { runningActivities } from '../rules/activities.ts';
import { everyProfile } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';
import { together } from './together.ts';

/** The activities that one head of service reviews by one day. */
export const activityReview: Topic = {
  code: 'activity-review',
  norms: dutyNorms['activity-review'],
  profiles: everyProfile,
  rules: ['processing/not-reviewed', 'processing/never-reviewed'],
  tasks: (facts) =>
    together(
      facts,
      runningActivities(facts).map(({ data, at }) => ({
        name: nameIn(facts.repository, data.name),
        on: after(data.reviewedOn ?? data.startedOn, periods['activity-review']),
        who: facts.repository.find('services', data.owner ?? '')?.data.head,
        rules: [data.reviewedOn === undefined ? 'processing/never-reviewed' : 'processing/not-reviewed'],
        at: () => at('reviewedOn'),
      })),
    ),
};
