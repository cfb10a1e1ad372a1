import { assetsInUse } from '../assets.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

const asked = ['justification', 'protection', 'agreedOn'] as const;

export const wifiUnjustified: Rule = {
  code: 'asset/wifi-unjustified',
  severity: 'warning',
  norms: ['bcss:comms.wifi'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'assets',
  *check(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      if (data.kind !== 'wifi-access-point') continue;
      const missing = asked.filter((field) => data.wireless?.[field] === undefined);
      if (missing.length === 0) continue;
      yield { at: at('wireless'), values: { asset: id, missing: missing.join(', ') } };
    }
  },
};
