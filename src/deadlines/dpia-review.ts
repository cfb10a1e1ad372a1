import type { Day } from '../model/day.ts';
import { groupBy } from '../model/group-by.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { type Activity, ownActivities } from '../rules/activities.ts';
import { latestAssessments } from '../rules/impact-assessments.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

/** The day may stand at the activity, at its assessment, or at both: the earlier one counts. */
export const dpiaReview: Topic = {
  code: 'dpia-review',
  norms: dutyNorms['dpia-review'],
  profiles: everyProfile,
  rules: ['dpia/review-due', 'processing/dpia-review-due'],
  *tasks(facts) {
    for (const [key, days] of groupBy(plannedReviews(facts), ({ activity }) => activity.id)) {
      const first = days.reduce((one, other) => (other.on < one.on ? other : one));
      const values = { activity: nameIn(facts.repository, first.activity.data.name) };
      yield { key, on: first.on, at: first.at(), values };
    }
  },
};

interface PlannedReview {
  readonly activity: Activity;
  readonly on: Day;
  at(): Location;
}

function plannedReviews(facts: Facts): readonly PlannedReview[] {
  const said = ownActivities(facts).flatMap((activity) => {
    const on = activity.data.dpia?.reviewOn;
    return on === undefined ? [] : [{ activity, on, at: () => activity.at('dpia', 'reviewOn') }];
  });
  const assessed = latestAssessments(facts).flatMap(({ assessment, activity }) => {
    const on = assessment.data.reviewOn;
    return on === undefined ? [] : [{ activity, on, at: () => assessment.at('reviewOn') }];
  });
  return [...said, ...assessed];
}
