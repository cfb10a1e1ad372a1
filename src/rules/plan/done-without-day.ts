import { everyProfile, type Rule } from '../rule.ts';

export const doneWithoutDay: Rule = {
  code: 'plan/done-without-day',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('plan')) {
      if (data.state === 'done' && data.doneOn === undefined) yield { at: at('state'), values: { action: id } };
    }
  },
};
