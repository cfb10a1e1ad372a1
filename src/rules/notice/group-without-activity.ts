import { everyProfile, type Rule } from '../rule.ts';

export const groupWithoutActivity: Rule = {
  code: 'notice/group-without-activity',
  severity: 'warning',
  norms: ['gdpr:13(1)(c)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      for (const [group, { activities }] of (data.groups ?? []).entries()) {
        if (activities.length === 0)
          yield { at: at('groups', group, 'activities'), values: { notice: id, number: group + 1 } };
      }
    }
  },
};
