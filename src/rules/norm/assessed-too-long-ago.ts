import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const assessedTooLongAgo: Rule = {
  code: 'norm/assessed-too-long-ago',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check({ repository, today }) {
    for (const { data, at } of repository.entries('norms')) {
      const { norm, assessedOn } = data;
      if (assessedOn === undefined) continue;
      const due = addPeriod(assessedOn, periods['norm-assessment']);
      if (hasEnded(due, today)) yield { at: at('assessedOn'), values: { norm, assessedOn, due } };
    }
  },
};
