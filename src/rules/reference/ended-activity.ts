import type { Location } from '../../model/location.ts';
import type { Facts } from '../../model/repository.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Reference {
  readonly activity: string | undefined;
  place(): Location;
}

/** Every place where a notice tells people about an activity. */
function* references({ repository }: Facts): Iterable<Reference> {
  for (const { data, at } of repository.entries('notices')) {
    for (const [group, { activities }] of (data.groups ?? []).entries()) {
      for (const [index, activity] of activities.entries()) {
        yield { activity, place: () => at('groups', group, 'activities', index) };
      }
    }
    for (const [index, { activity, enabled }] of (data.specialCases ?? []).entries()) {
      if (enabled !== false) yield { activity, place: () => at('specialCases', index, 'activity') };
    }
  }
}

export const endedActivity: Rule = {
  code: 'reference/ended-activity',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { activity: id, place } of references(facts)) {
      const activity = id === undefined ? undefined : facts.repository.find('processing-activities', id);
      const endedOn = activity?.data.endedOn;
      if (activity === undefined || endedOn === undefined || endedOn >= facts.today) continue;
      const related = [{ at: activity.at('endedOn'), role: 'activity-end' }];
      yield { at: place(), values: { activity: activity.id, endedOn }, related };
    }
  },
};
