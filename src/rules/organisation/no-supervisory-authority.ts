import { everyProfile, type Rule } from '../rule.ts';

export const noSupervisoryAuthority: Rule = {
  code: 'organisation/no-supervisory-authority',
  severity: 'error',
  norms: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { data, at } of repository.entries('organisation')) {
      if (data.supervisoryAuthority === undefined) yield { at: at() };
    }
  },
};
