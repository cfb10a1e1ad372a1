import { personal } from '../../model/diagnostic.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const heldAfterDisposal: Rule = {
  code: 'asset/held-after-disposal',
  severity: 'warning',
  norms: ['bcss:assets.inventory'],
  level: 'standard',
  profiles: everyProfile,
  about: 'assets',
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('assets')) {
      const { holder, heldSince, disposed } = data;
      if (holder === undefined || heldSince === undefined || disposed === undefined) continue;
      // Erased and given to someone else, as the register says.
      if (disposed.method === 'reused' || heldSince <= disposed.on) continue;
      const values = { asset: id, person: personal(holder), heldSince, on: disposed.on };
      yield { at: at('heldSince'), values, related: [{ at: at('disposed', 'on'), role: 'disposal' }] };
    }
  },
};
