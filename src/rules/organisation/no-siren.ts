import { frenchProfiles, type Rule } from '../rule.ts';

export const noSiren: Rule = {
  code: 'organisation/no-siren',
  severity: 'info',
  norms: [],
  level: 'standard',
  profiles: frenchProfiles,
  *check({ repository }) {
    for (const { data, at } of repository.entries('organisation')) {
      if (data.siren === undefined) yield { at: at() };
    }
  },
};
