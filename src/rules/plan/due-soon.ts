import { daysBetween } from '../../model/day.ts';
import { deadlineOf, openActions, quarterEndOf } from '../plan-actions.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dueSoon: Rule = {
  code: 'plan/due-soon',
  severity: 'info',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check(facts) {
    const quarterEnd = quarterEndOf(facts.today);
    for (const action of openActions(facts)) {
      if (deadlineOf(action) !== quarterEnd) continue;
      const field = action.data.quarter === undefined ? 'year' : 'quarter';
      const days = daysBetween(facts.today, quarterEnd);
      yield { at: action.at(field), values: { action: action.id, deadline: quarterEnd, days } };
    }
  },
};
