import { assetsInUse } from '../assets.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const licenceExpired: Rule = {
  code: 'asset/licence-expired',
  severity: 'warning',
  norms: ['bcss:assets.inventory'],
  level: 'standard',
  profiles: everyProfile,
  about: 'assets',
  *check(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      const endsOn = data.licence?.endsOn;
      if (endsOn === undefined || !hasEnded(endsOn, facts.today)) continue;
      yield { at: at('licence', 'endsOn'), values: { asset: id, endsOn } };
    }
  },
};
