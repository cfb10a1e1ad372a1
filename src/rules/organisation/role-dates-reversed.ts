import { everyProfile, type Rule } from '../rule.ts';

export const roleDatesReversed: Rule = {
  code: 'organisation/role-dates-reversed',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('roles')) {
      const { startedOn, endedOn } = data;
      if (startedOn === undefined || endedOn === undefined || startedOn <= endedOn) continue;
      yield {
        at: at('endedOn'),
        values: { role: id, startedOn, endedOn },
        related: [{ at: at('startedOn'), role: 'start' }],
      };
    }
  },
};
