import { everyProfile, type Rule } from '../rule.ts';

export const retentionWithoutText: Rule = {
  code: 'processing/retention-without-text',
  severity: 'warning',
  norms: ['gdpr:5(2)', 'law:be-archives-1955', 'law:fr-code-patrimoine'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('retention-schedule')) {
      if ((data.texts ?? []).length === 0) yield { at: at(), values: { retention: id } };
    }
  },
};
