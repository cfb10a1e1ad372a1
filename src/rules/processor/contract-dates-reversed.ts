import { everyProfile, type Rule } from '../rule.ts';

export const contractDatesReversed: Rule = {
  code: 'processor/contract-dates-reversed',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('processors')) {
      const { startsOn, endsOn } = data.contract ?? {};
      if (startsOn === undefined || endsOn === undefined || startsOn <= endsOn) continue;
      const related = [{ at: at('contract', 'startsOn'), role: 'start' }];
      yield { at: at('contract', 'endsOn'), values: { processor: id, startsOn, endsOn }, related };
    }
  },
};
