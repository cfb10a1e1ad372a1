import { belgianProfiles, type Rule } from '../rule.ts';

export const noAssets: Rule = {
  code: 'asset/no-assets',
  severity: 'warning',
  norms: ['bcss:assets.inventory'],
  level: 'full',
  profiles: belgianProfiles,
  needs: ['assets'],
  *check({ repository }) {
    if (repository.entries('assets').length === 0) yield { at: repository.settings.at() };
  },
};
