import { belgianProfiles, type Rule } from '../rule.ts';

export const noEnterpriseNumber: Rule = {
  code: 'organisation/no-enterprise-number',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: belgianProfiles,
  *check({ repository }) {
    for (const { data, at } of repository.entries('organisation')) {
      if (data.enterpriseNumber === undefined) yield { at: at() };
    }
  },
};
