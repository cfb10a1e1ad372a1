import { numberParts } from '../interventions.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** Announced in December, done in January: the number may be of either year. */
export const numberOfAnotherYear: Rule = {
  code: 'intervention/number-of-another-year',
  severity: 'warning',
  norms: ['bcss:ops.interventions'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'interventions',
  *check({ repository }) {
    for (const { data, at } of repository.entries('interventions')) {
      const days = [data.announcedOn, data.startedOn].filter((day) => day !== undefined);
      const year = String(numberParts(data).year);
      const day = days.at(-1);
      if (day === undefined || days.some((one) => one.startsWith(year))) continue;
      const field = data.startedOn === undefined ? 'announcedOn' : 'startedOn';
      const related = [{ at: at(field), role: 'start' }];
      yield { at: at('number'), values: { number: data.number, year: day.slice(0, 4) }, related };
    }
  },
};
