import { everyProfile, type Rule } from '../rule.ts';

export const doneInTheFuture: Rule = {
  code: 'plan/done-in-the-future',
  severity: 'error',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  notInReplay: true,
  about: 'plan',
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('plan')) {
      const { doneOn } = data;
      if (doneOn !== undefined && doneOn > today) yield { at: at('doneOn'), values: { action: id, doneOn } };
    }
  },
};
