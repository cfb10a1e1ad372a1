import { everyProfile, type Rule } from '../rule.ts';

/** A period, or the criteria in words, or the decision to keep for good: one of them for each rule. */
export const retentionWithoutPeriod: Rule = {
  code: 'processing/retention-without-period',
  severity: 'error',
  norms: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)', 'bcss:compliance.retention'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('retention-schedule')) {
      const periods = [data.activePeriod, data.activeText, data.intermediatePeriod, data.intermediateText];
      if (data.fate === 'keep' || periods.some((period) => period !== undefined)) continue;
      yield { at: at(), values: { retention: id } };
    }
  },
};
