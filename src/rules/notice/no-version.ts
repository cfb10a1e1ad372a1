import { everyProfile, type Rule } from '../rule.ts';

export const noVersion: Rule = {
  code: 'notice/no-version',
  severity: 'warning',
  norms: ['gdpr:12(1)', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const missing = (['version', 'updatedOn'] as const).filter((field) => data[field] === undefined);
      if (missing.length > 0) yield { at: at(), values: { notice: id, fields: missing.join(', ') } };
    }
  },
};
