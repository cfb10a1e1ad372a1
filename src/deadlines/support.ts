import { periods } from '../norms/periods.ts';
import { assetsInUse } from '../rules/assets.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const support: Topic = {
  code: 'support',
  norms: ['gdpr:32(1)(b)', 'bcss:ops.patching'],
  profiles: everyProfile,
  rules: ['asset/support-ended'],
  reminder: periods['contract-notice'],
  *tasks(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      const on = data.supportEndsOn;
      if (on === undefined) continue;
      yield { key: id, on, at: at('supportEndsOn'), values: { asset: nameIn(facts.repository, data.name) } };
    }
  },
};
