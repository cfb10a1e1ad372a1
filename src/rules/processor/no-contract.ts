import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noContract: Rule = {
  code: 'processor/no-contract',
  severity: 'error',
  norms: ['gdpr:28(3)', 'gdpr:28(9)', 'bcss:suppliers.contracts'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      if (data.contract === undefined) yield { at: at('contract'), values: { processor: id } };
    }
  },
};
