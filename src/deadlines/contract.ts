import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { currentProcessors } from '../rules/processors.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const contract: Topic = {
  code: 'contract',
  norms: dutyNorms['contract-notice'],
  profiles: everyProfile,
  rules: ['processor/contract-expired'],
  reminder: periods['contract-notice'],
  *tasks(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      const { endsOn, tacitRenewal } = data.contract ?? {};
      if (endsOn === undefined || tacitRenewal === true) continue;
      const values = { processor: nameIn(facts.repository, data.name) };
      yield { key: id, on: endsOn, at: at('contract', 'endsOn'), values };
    }
  },
};
