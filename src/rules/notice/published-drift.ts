import { everyProfile, type Rule } from '../rule.ts';

export const publishedDrift: Rule = {
  code: 'notice/published-drift',
  severity: 'warning',
  norms: ['gdpr:12(1)', 'gdpr:13(3)', 'gdpr:14(4)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository, fingerprints }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const { version, published } = data;
      const current = fingerprints?.get(id);
      if (published === undefined || current === undefined || published.version !== version) continue;
      if (published.sha256 === current) continue;
      yield {
        at: at('published', 'sha256'),
        values: { notice: id, version: published.version, on: published.on, current },
      };
    }
  },
};
