import { everyProfile, type Rule } from '../rule.ts';

export const singleChannel: Rule = {
  code: 'organisation/single-channel',
  severity: 'info',
  norms: ['gdpr:12(1)', 'gdpr:12(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { data, at } of repository.entries('organisation')) {
      if ((data.email === undefined) === (data.phone === undefined)) continue;
      yield { at: at(), values: { field: data.email === undefined ? 'email' : 'phone' } };
    }
  },
};
