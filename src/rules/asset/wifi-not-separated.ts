import { assetsInUse } from '../assets.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const wifiNotSeparated: Rule = {
  code: 'asset/wifi-not-separated',
  severity: 'warning',
  norms: ['bcss:comms.wifi'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'assets',
  *check(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      // An access point of which nothing is written is one fault: asset/wifi-unjustified.
      if (data.kind !== 'wifi-access-point' || data.wireless === undefined) continue;
      if (data.wireless.separated !== true) yield { at: at('wireless', 'separated'), values: { asset: id } };
    }
  },
};
