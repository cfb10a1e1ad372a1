import { addPeriod } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const unanswered: Rule = {
  code: 'opinion/unanswered',
  severity: 'info',
  norms: ['law:be-security-1993#3', 'gdpr:38(1)'],
  level: 'full',
  profiles: everyProfile,
  about: 'opinions',
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('opinions')) {
      const { on, followed = 'pending', answeredOn } = data;
      const due = addPeriod(on, periods['opinion-answer']);
      if (followed !== 'pending' || answeredOn !== undefined || !hasEnded(due, today)) continue;
      yield { at: at('followed'), values: { opinion: id, on } };
    }
  },
};
