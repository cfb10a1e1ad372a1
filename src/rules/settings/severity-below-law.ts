import { everyProfile } from '../rule.ts';
import type { SettingsRule } from '../settings-rule.ts';
import { isBoundByLaw } from '../settings-rule.ts';

export const severityBelowLaw: SettingsRule = {
  code: 'settings/severity-below-law',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository: { settings } }, { rules }) {
    for (const [code, severity] of Object.entries(settings.data.rules ?? {})) {
      const rule = rules.get(code);
      if (rule === undefined || severity === 'error' || !isBoundByLaw(rule)) continue;
      const norm = rule.norms.find((one) => one.startsWith('gdpr:') || one.startsWith('law:')) ?? '';
      yield { at: settings.at('rules', code), values: { rule: code, severity, norm } };
    }
  },
};
