import { everyProfile, type Rule } from '../rule.ts';

export const retentionWithoutFate: Rule = {
  code: 'processing/retention-without-fate',
  severity: 'info',
  norms: ['gdpr:5(1)(e)', 'bcss:compliance.retention'],
  level: 'full',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('retention-schedule')) {
      if (data.fate === undefined && data.fateText === undefined) yield { at: at(), values: { retention: id } };
    }
  },
};
