import { everyProfile, type Rule } from '../rule.ts';

export const publishAgain: Rule = {
  code: 'notice/publish-again',
  severity: 'warning',
  norms: ['gdpr:12(1)', 'gdpr:13(3)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const { version, published } = data;
      if (version === undefined || published === undefined || published.version === version) continue;
      const related = [{ at: at('version'), role: 'current-version' }];
      yield { at: at('published', 'version'), values: { notice: id, version, published: published.version }, related };
    }
  },
};
