import { everyProfile, type Rule } from '../rule.ts';

export const missing: Rule = {
  code: 'organisation/missing',
  severity: 'error',
  norms: ['gdpr:13(1)(a)', 'gdpr:30(1)(a)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    if (repository.entries('organisation').length === 0 && repository.isComplete('organisation'))
      yield { at: repository.settings.at() };
  },
};
