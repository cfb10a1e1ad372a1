import { assetsInUse } from '../assets.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const supportEnded: Rule = {
  code: 'asset/support-ended',
  severity: 'warning',
  norms: ['gdpr:32(1)(b)', 'bcss:ops.patching'],
  level: 'standard',
  profiles: everyProfile,
  about: 'assets',
  *check(facts) {
    for (const { id, data, at } of assetsInUse(facts)) {
      const { supportEndsOn } = data;
      if (supportEndsOn === undefined || !hasEnded(supportEndsOn, facts.today)) continue;
      yield { at: at('supportEndsOn'), values: { asset: id, supportEndsOn } };
    }
  },
};
