import { addPeriod } from '../../model/day.ts';
import { periodicDuties } from '../../norms/duties.ts';
import { periods } from '../../norms/periods.ts';
import { runningControls } from '../performances.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The rhythm that a duty asks for; nothing for a duty born of an event, whose period is a time limit. */
function rhythmOf(duty: string | undefined): string | undefined {
  const name = duty?.replace('duty:', '') ?? '';
  const known: Readonly<Record<string, string>> = periods;
  return periodicDuties.includes(name) ? known[name] : undefined;
}

export const slowerThanDuty: Rule = {
  code: 'control/slower-than-duty',
  severity: 'warning',
  norms: ['gdpr:32(1)(d)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'controls',
  *check(facts) {
    for (const { id, data, at } of runningControls(facts)) {
      const rhythm = rhythmOf(data.duty);
      if (rhythm === undefined || addPeriod(facts.today, data.period) <= addPeriod(facts.today, rhythm)) continue;
      const values = { control: id, period: data.period, duty: data.duty ?? '', rhythm };
      yield { at: at('period'), values };
    }
  },
};
