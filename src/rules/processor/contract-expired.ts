import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const contractExpired: Rule = {
  code: 'processor/contract-expired',
  severity: 'error',
  norms: ['gdpr:28(3)', 'bcss:suppliers.contracts'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      const { endsOn, tacitRenewal } = data.contract ?? {};
      if (endsOn === undefined || endsOn >= facts.today || tacitRenewal === true) continue;
      yield { at: at('contract', 'endsOn'), values: { processor: id, endsOn } };
    }
  },
};
