import { everyProfile, type Rule } from '../rule.ts';

export const datesReversed: Rule = {
  code: 'processing/dates-reversed',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('processing-activities')) {
      const { startedOn, endedOn } = data;
      if (startedOn === undefined || endedOn === undefined || startedOn <= endedOn) continue;
      const related = [{ at: at('startedOn'), role: 'start' }];
      yield { at: at('endedOn'), values: { activity: id, startedOn, endedOn }, related };
    }
  },
};
