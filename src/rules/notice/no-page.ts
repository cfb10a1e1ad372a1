import { everyProfile, type Rule } from '../rule.ts';

export const noPage: Rule = {
  code: 'notice/no-page',
  severity: 'info',
  norms: ['gdpr:12(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      if (data.publishedAt === undefined) yield { at: at('publishedAt'), values: { notice: id } };
    }
  },
};
