import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { numberParts } from '../interventions.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const numberTwice: Rule = {
  code: 'intervention/number-twice',
  severity: 'warning',
  norms: ['bcss:ops.interventions'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'interventions',
  *check({ repository }) {
    const first = new Map<string, Entry<Registers['interventions']>>();
    for (const entry of repository.entries('interventions')) {
      const { year, rank } = numberParts(entry.data);
      const other = first.get(`${year}-${rank}`);
      if (other === undefined) first.set(`${year}-${rank}`, entry);
      else {
        const related = [{ at: other.at('number'), role: 'first-mention' }];
        yield { at: entry.at('number'), values: { number: entry.data.number, other: other.id }, related };
      }
    }
  },
};
