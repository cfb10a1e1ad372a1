import type { Location } from '../../model/location.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const activityTwice: Rule = {
  code: 'notice/activity-twice',
  severity: 'warning',
  norms: ['gdpr:12(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const seen = new Map<string, () => Location>();
      for (const [group, { activities }] of (data.groups ?? []).entries()) {
        for (const [index, activity] of activities.entries()) {
          const place = () => at('groups', group, 'activities', index);
          const first = seen.get(activity);
          if (first === undefined) seen.set(activity, place);
          else
            yield { at: place(), values: { notice: id, activity }, related: [{ at: first(), role: 'first-mention' }] };
        }
      }
    }
  },
};
