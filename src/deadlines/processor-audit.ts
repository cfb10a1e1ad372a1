import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { currentProcessors } from '../rules/processors.ts';
import { everyProfile } from '../rules/rule.ts';
import { after } from './after.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const processorAudit: Topic = {
  code: 'processor-audit',
  norms: dutyNorms['processor-audit'],
  profiles: everyProfile,
  rules: ['processor/not-audited'],
  *tasks(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      const since = data.auditedOn ?? data.contract?.signedOn;
      if (since === undefined) continue;
      yield {
        key: id,
        on: after(since, periods['processor-audit']),
        at: at(data.auditedOn === undefined ? 'contract' : 'auditedOn'),
        values: { processor: nameIn(facts.repository, data.name) },
      };
    }
  },
};
