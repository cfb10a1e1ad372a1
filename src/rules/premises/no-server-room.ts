import { applicationsInUse } from '../applications.ts';
import { assetsInUse } from '../assets.ts';
import { roomsInUse } from '../rooms.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noServerRoom: Rule = {
  code: 'premises/no-server-room',
  severity: 'info',
  norms: ['bcss:physical.access', 'bcss:physical.hazards'],
  level: 'full',
  profiles: belgianProfiles,
  needs: ['rooms'],
  *check(facts) {
    if (roomsInUse(facts).some(({ data }) => data.kind === 'server')) return;
    // A centre that keeps everything at its suppliers has no such room.
    const server = assetsInUse(facts).find(({ data }) => data.kind === 'server');
    const local = server ?? applicationsInUse(facts).find(({ data }) => data.hosting === 'on-premises');
    if (local !== undefined) yield { at: local.at(), values: { entry: local.id } };
  },
};
