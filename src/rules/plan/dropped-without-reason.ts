import { everyProfile, type Rule } from '../rule.ts';

export const droppedWithoutReason: Rule = {
  code: 'plan/dropped-without-reason',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('plan')) {
      const { state = 'planned', reason } = data;
      if ((state !== 'dropped' && state !== 'postponed') || reason !== undefined) continue;
      yield { at: at('state'), values: { action: id, state } };
    }
  },
};
