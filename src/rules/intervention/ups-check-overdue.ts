import { belgianProfiles, type Rule } from '../rule.ts';
import { upsChecks } from '../ups-checks.ts';

export const upsCheckOverdue: Rule = {
  code: 'intervention/ups-check-overdue',
  severity: 'warning',
  norms: ['bcss:physical.power', 'bcss:ops.interventions'],
  level: 'standard',
  profiles: belgianProfiles,
  needs: ['interventions', 'controls'],
  *check(facts) {
    for (const { asset, since, due } of upsChecks(facts)) {
      if (due !== undefined && due >= facts.today) continue;
      yield { at: asset.at(), values: { asset: asset.id, ...(since === undefined ? {} : { since }) } };
    }
  },
};
