import { latestUntil } from '../latest.ts';
import { lastDone, nextDue, runningControls } from '../performances.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A control that has neither a performance nor a first day was never done: it is due already. */
export const overdue: Rule = {
  code: 'control/overdue',
  severity: 'warning',
  norms: ['gdpr:32(1)(d)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'controls',
  *check(facts) {
    for (const { id, data, at } of runningControls(facts)) {
      const due = nextDue(facts, data);
      if (due !== undefined && due >= facts.today) continue;
      const last = lastDone(facts, data);
      const values = { control: id, ...(due === undefined ? {} : { due }), ...(last === undefined ? {} : { last }) };
      const placed = latestUntil(data.performances, facts.today);
      yield { at: placed === undefined ? at('performances') : at('performances', placed.index, 'on'), values };
    }
  },
};
