import { everyProfile, type Rule } from '../rule.ts';

export const noActivity: Rule = {
  code: 'processing/no-activity',
  severity: 'error',
  norms: ['gdpr:30(1)', 'bcss:compliance.privacy'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    const register = 'processing-activities';
    if (repository.entries(register).length === 0 && repository.isComplete(register))
      yield { at: repository.settings.at() };
  },
};
