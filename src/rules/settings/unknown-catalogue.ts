import { suggestionFor } from '../../model/suggestion.ts';
import { catalogueNames } from '../../norms/cpas-norms.ts';
import { everyProfile } from '../rule.ts';
import type { SettingsRule } from '../settings-rule.ts';

/** Silent while a catalogue of the centre cannot be read: it may be the one that is named. */
export const unknownCatalogue: SettingsRule = {
  code: 'settings/unknown-catalogue',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    const { settings, catalogues } = repository;
    const named = settings.data.norms ?? [];
    if (named.length === 0 || !repository.isComplete('norms')) return;
    const known = [...new Set([...catalogueNames, ...catalogues.map(({ name }) => name)])];
    for (const [index, name] of named.entries()) {
      if (known.includes(name)) continue;
      const suggestion = suggestionFor(name, known);
      const values = { name, known: known.join(', '), ...(suggestion === undefined ? {} : { suggestion }) };
      yield { at: settings.at('norms', index), values };
    }
  },
};
