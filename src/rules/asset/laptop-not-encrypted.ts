import { assetsInUse } from '../assets.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const laptopNotEncrypted: Rule = {
  code: 'asset/laptop-not-encrypted',
  severity: 'error',
  norms: ['bcss:org.mobile-devices', 'bcss:crypto.policy'],
  level: 'standard',
  profiles: everyProfile,
  about: 'assets',
  *check(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      if (data.kind === 'laptop' && data.encrypted !== true) yield { at: at('encrypted'), values: { asset: id } };
    }
  },
};
