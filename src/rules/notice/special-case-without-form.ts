import { everyProfile, type Rule } from '../rule.ts';

export const specialCaseWithoutForm: Rule = {
  code: 'notice/special-case-without-form',
  severity: 'warning',
  norms: ['gdpr:7(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      for (const [index, { kind, enabled, consentForm }] of (data.specialCases ?? []).entries()) {
        if (kind !== 'photographs' || enabled === false || consentForm !== undefined) continue;
        yield { at: at('specialCases', index, 'kind'), values: { notice: id } };
      }
    }
  },
};
