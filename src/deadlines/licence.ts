import { periods } from '../norms/periods.ts';
import { assetsInUse } from '../rules/assets.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const licence: Topic = {
  code: 'licence',
  norms: ['bcss:assets.inventory'],
  profiles: everyProfile,
  rules: ['asset/licence-expired'],
  reminder: periods['contract-notice'],
  *tasks(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      const on = data.licence?.endsOn;
      if (on === undefined) continue;
      yield { key: id, on, at: at('licence', 'endsOn'), values: { asset: nameIn(facts.repository, data.name) } };
    }
  },
};
