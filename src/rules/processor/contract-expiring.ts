import { addPeriod, daysBetween } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const contractExpiring: Rule = {
  code: 'processor/contract-expiring',
  severity: 'warning',
  norms: ['gdpr:28(3)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const horizon = addPeriod(facts.today, periods['contract-notice']);
    for (const { id, data, at } of currentProcessors(facts)) {
      const { endsOn, tacitRenewal } = data.contract ?? {};
      if (endsOn === undefined || endsOn < facts.today || endsOn > horizon || tacitRenewal === true) continue;
      yield { at: at('contract', 'endsOn'), values: { processor: id, endsOn, days: daysBetween(facts.today, endsOn) } };
    }
  },
};
