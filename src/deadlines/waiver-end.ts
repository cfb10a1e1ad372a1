import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';

export const waiverEnd: Topic = {
  code: 'waiver-end',
  norms: [],
  profiles: everyProfile,
  rules: ['settings/waiver-expired'],
  *tasks({ repository: { settings } }) {
    for (const [index, { rule, entry, until }] of (settings.data.waivers ?? []).entries()) {
      const key = entry === undefined ? rule : `${rule}/${entry}`;
      yield { key, on: until, at: settings.at('waivers', index, 'until'), values: { rule } };
    }
  },
};
