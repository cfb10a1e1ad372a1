import { daysBetween } from '../../model/day.ts';
import { hasEnded } from '../in-force.ts';
import { deadlineOf, openActions } from '../plan-actions.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const late: Rule = {
  code: 'plan/late',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check(facts) {
    for (const action of openActions(facts)) {
      const deadline = deadlineOf(action);
      if (!hasEnded(deadline, facts.today) || deadline === undefined) continue;
      const field = action.data.quarter === undefined ? 'year' : 'quarter';
      const days = daysBetween(deadline, facts.today);
      yield { at: action.at(field), values: { action: action.id, deadline, days } };
    }
  },
};
