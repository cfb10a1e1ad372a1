import { assetsInUse, isPortable } from '../assets.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const notEncrypted: Rule = {
  code: 'asset/not-encrypted',
  severity: 'warning',
  norms: ['gdpr:32(1)(a)', 'bcss:assets.removable-media', 'bcss:org.mobile-devices'],
  level: 'standard',
  profiles: everyProfile,
  about: 'assets',
  *check(facts) {
    for (const asset of assetsInUse(facts)) {
      const { kind, personalData, encrypted } = asset.data;
      // Every laptop is to be encrypted, whatever it holds: asset/laptop-not-encrypted.
      if (!isPortable(asset) || kind === 'laptop' || personalData !== true || encrypted === true) continue;
      yield { at: asset.at('encrypted'), values: { asset: asset.id } };
    }
  },
};
