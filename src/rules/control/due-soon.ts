import { addPeriod, daysBetween } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { nextDue, runningControls } from '../performances.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A control that comes back within twice the warning would never be silent: it gets none. */
export const dueSoon: Rule = {
  code: 'control/due-soon',
  severity: 'info',
  norms: ['gdpr:32(1)(d)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'controls',
  *check(facts) {
    const horizon = addPeriod(facts.today, periods['control-reminder']);
    const twice = addPeriod(horizon, periods['control-reminder']);
    for (const { id, data, at } of runningControls(facts)) {
      const due = nextDue(facts, data);
      if (due === undefined || due < facts.today || due > horizon) continue;
      if (addPeriod(facts.today, data.period) <= twice) continue;
      yield { at: at(), values: { control: id, due, days: daysBetween(facts.today, due) } };
    }
  },
};
