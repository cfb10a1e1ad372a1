import { assetsInUse } from '../assets.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noLicence: Rule = {
  code: 'asset/no-licence',
  severity: 'warning',
  norms: ['bcss:assets.inventory'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'assets',
  *check(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      if (data.kind !== 'software' || data.licence?.free === true || data.licence?.reference !== undefined) continue;
      yield { at: at('licence', 'reference'), values: { asset: id } };
    }
  },
};
