import { audiencesOf } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const activityOfOtherAudience: Rule = {
  code: 'notice/activity-of-other-audience',
  severity: 'warning',
  norms: ['gdpr:12(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      for (const [group, { activities }] of (data.groups ?? []).entries()) {
        for (const [index, name] of activities.entries()) {
          const activity = repository.find('processing-activities', name);
          if (activity === undefined || audiencesOf(activity).includes(data.audience)) continue;
          const values = { notice: id, activity: name, audience: data.audience };
          const related = [{ at: activity.atKey('audiences'), role: 'audiences' }];
          yield { at: at('groups', group, 'activities', index), values, related };
        }
      }
    }
  },
};
