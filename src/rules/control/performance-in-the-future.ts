import { everyProfile, type Rule } from '../rule.ts';

export const performanceInTheFuture: Rule = {
  code: 'control/performance-in-the-future',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  notInReplay: true,
  about: 'controls',
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('controls')) {
      for (const [index, { on }] of (data.performances ?? []).entries()) {
        if (on > today) yield { at: at('performances', index, 'on'), values: { control: id, on } };
      }
    }
  },
};
