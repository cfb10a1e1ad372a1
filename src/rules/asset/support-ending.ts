import { addPeriod, daysBetween } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { assetsInUse } from '../assets.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const supportEnding: Rule = {
  code: 'asset/support-ending',
  severity: 'warning',
  norms: ['bcss:ops.patching'],
  level: 'standard',
  profiles: everyProfile,
  about: 'assets',
  *check(facts) {
    const horizon = addPeriod(facts.today, periods['contract-notice']);
    for (const { id, data, at } of assetsInUse(facts)) {
      const { supportEndsOn } = data;
      if (supportEndsOn === undefined || supportEndsOn < facts.today || supportEndsOn > horizon) continue;
      const values = { asset: id, supportEndsOn, days: daysBetween(facts.today, supportEndsOn) };
      yield { at: at('supportEndsOn'), values };
    }
  },
};
