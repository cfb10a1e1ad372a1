import { everyProfile, type Rule } from '../rule.ts';

export const datesReversed: Rule = {
  code: 'intervention/dates-reversed',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  about: 'interventions',
  *check({ repository }) {
    for (const { data, at } of repository.entries('interventions')) {
      const { number, startedOn, endedOn } = data;
      if (startedOn === undefined || endedOn === undefined || startedOn <= endedOn) continue;
      const related = [{ at: at('startedOn'), role: 'start' }];
      yield { at: at('endedOn'), values: { number, startedOn, endedOn }, related };
    }
  },
};
