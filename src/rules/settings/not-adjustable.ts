import { everyProfile } from '../rule.ts';
import { mentions, type SettingsRule } from '../settings-rule.ts';

export const notAdjustable: SettingsRule = {
  code: 'settings/not-adjustable',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts, { fixedCodes }) {
    for (const { rule, place } of mentions(facts)) {
      if (fixedCodes.has(rule)) yield { at: place(), values: { rule } };
    }
  },
};
