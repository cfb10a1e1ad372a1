import { registerNames } from '../../model/records.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile } from '../rule.ts';
import type { SettingsRule } from '../settings-rule.ts';

/** Where a record could not be read, the finding it covers may only be out of sight. */
export const waiverUseless: SettingsRule = {
  code: 'settings/waiver-useless',
  severity: 'warning',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository, today }, { rules, matchedWaivers }) {
    if (!registerNames.every(repository.isComplete)) return;
    const { settings } = repository;
    for (const [index, { rule, entry, until }] of (settings.data.waivers ?? []).entries()) {
      if (!rules.has(rule) || hasEnded(until, today) || matchedWaivers.has(index)) continue;
      const field = entry === undefined ? 'rule' : 'entry';
      yield { at: settings.at('waivers', index, field), values: { rule, ...(entry === undefined ? {} : { entry }) } };
    }
  },
};
