import { dutyNorms } from '../norms/duties.ts';
import { belgianProfiles } from '../rules/rule.ts';
import { upsChecks } from '../rules/ups-checks.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

export const upsCheck: Topic = {
  code: 'ups-check',
  norms: dutyNorms['ups-check'],
  profiles: belgianProfiles,
  rules: ['intervention/ups-check-overdue'],
  *tasks(facts) {
    for (const { asset, due } of upsChecks(facts)) {
      yield { key: asset.id, on: due, at: asset.at(), values: { asset: nameIn(facts.repository, asset.data.name) } };
    }
  },
};
