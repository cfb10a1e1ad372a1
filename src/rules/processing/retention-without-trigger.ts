import { everyProfile, type Rule } from '../rule.ts';

export const retentionWithoutTrigger: Rule = {
  code: 'processing/retention-without-trigger',
  severity: 'warning',
  norms: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('retention-schedule')) {
      const { activePeriod, intermediatePeriod, trigger, activeText } = data;
      const counted = activePeriod ?? (activeText === undefined ? intermediatePeriod : undefined);
      if (counted === undefined || trigger !== undefined) continue;
      const field = activePeriod === undefined ? 'intermediatePeriod' : 'activePeriod';
      yield { at: at(field), values: { retention: id, period: counted } };
    }
  },
};
