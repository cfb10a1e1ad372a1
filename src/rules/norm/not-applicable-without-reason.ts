import { everyProfile, type Rule } from '../rule.ts';

export const notApplicableWithoutReason: Rule = {
  code: 'norm/not-applicable-without-reason',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check({ repository }) {
    for (const { data, at } of repository.entries('norms')) {
      if (data.status !== 'not-applicable' || data.justification !== undefined) continue;
      yield { at: at('status'), values: { norm: data.norm } };
    }
  },
};
