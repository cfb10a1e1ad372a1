import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notAudited: Rule = {
  code: 'processor/not-audited',
  severity: 'info',
  norms: ['gdpr:28(1)', 'gdpr:28(3)(h)', 'bcss:suppliers.contracts'],
  level: 'full',
  profiles: everyProfile,
  *check(facts) {
    const oldest = addPeriod(facts.today, periods['processor-audit'], -1);
    for (const { id, data, at } of currentProcessors(facts)) {
      const since = data.auditedOn ?? data.contract?.signedOn;
      if (since === undefined || since >= oldest) continue;
      yield { at: at(data.auditedOn === undefined ? 'contract' : 'auditedOn'), values: { processor: id, since } };
    }
  },
};
