import { everyProfile, type Rule } from '../rule.ts';

export const notADuty: Rule = {
  code: 'control/not-a-duty',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  about: 'controls',
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('controls')) {
      if (data.duty !== undefined && !data.duty.startsWith('duty:'))
        yield { at: at('duty'), values: { control: id, duty: data.duty } };
    }
  },
};
