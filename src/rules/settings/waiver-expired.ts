import { hasEnded } from '../in-force.ts';
import { everyProfile } from '../rule.ts';
import type { SettingsRule } from '../settings-rule.ts';

export const waiverExpired: SettingsRule = {
  code: 'settings/waiver-expired',
  severity: 'warning',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository: { settings }, today }, { rules }) {
    for (const [index, { rule, until }] of (settings.data.waivers ?? []).entries()) {
      if (!rules.has(rule) || !hasEnded(until, today)) continue;
      yield { at: settings.at('waivers', index, 'until'), values: { rule, until } };
    }
  },
};
