import { everyProfile, type Rule } from '../rule.ts';

export const notFollowedWithoutReason: Rule = {
  code: 'opinion/not-followed-without-reason',
  severity: 'warning',
  norms: ['gdpr:38(1)', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'opinions',
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('opinions')) {
      const { followed, reason } = data;
      if ((followed !== 'no' && followed !== 'partly') || reason !== undefined) continue;
      yield { at: at('followed'), values: { opinion: id, followed } };
    }
  },
};
