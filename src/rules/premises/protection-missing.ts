import { protectedRooms } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

const dangers = ['fire', 'water', 'intrusion'] as const;

export const protectionMissing: Rule = {
  code: 'premises/protection-missing',
  severity: 'warning',
  norms: ['bcss:physical.hazards'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'rooms',
  *check(facts) {
    for (const { id, data, at } of protectedRooms(facts)) {
      const covered = new Set((data.protections ?? []).map(({ against }) => against));
      const missing = dangers.filter((danger) => !covered.has(danger));
      if (missing.length === 0) continue;
      yield { at: at('protections'), values: { room: id, missing: missing.join(', ') } };
    }
  },
};
