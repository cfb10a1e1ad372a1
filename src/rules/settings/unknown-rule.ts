import { suggestionFor } from '../../model/suggestion.ts';
import { everyProfile } from '../rule.ts';
import { mentions, type SettingsRule } from '../settings-rule.ts';

export const unknownRule: SettingsRule = {
  code: 'settings/unknown-rule',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check(facts, { rules, fixedCodes }) {
    for (const { rule, place } of mentions(facts)) {
      if (rules.has(rule) || fixedCodes.has(rule)) continue;
      const suggestion = suggestionFor(rule, rules.keys());
      yield { at: place(), values: { rule, ...(suggestion === undefined ? {} : { suggestion }) } };
    }
  },
};
