import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const contractNotSigned: Rule = {
  code: 'processor/contract-not-signed',
  severity: 'error',
  norms: ['gdpr:28(3)', 'gdpr:28(9)', 'bcss:suppliers.contracts'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      if (data.contract === undefined || (data.contract.signedOn ?? '9999') <= facts.today) continue;
      yield { at: at('contract', 'signedOn'), values: { processor: id } };
    }
  },
};
