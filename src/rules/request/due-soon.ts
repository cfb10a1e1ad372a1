import { addPeriod, daysBetween } from '../../model/day.ts';
import { periods } from '../../norms/periods.ts';
import { awaitsAnswer, deadlineOf, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dueSoon: Rule = {
  code: 'request/due-soon',
  severity: 'info',
  norms: ['gdpr:12(3)', 'law:eu-reg-1182-71#3'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    const horizon = addPeriod(facts.today, periods['request-reminder']);
    for (const { id, data, at } of receivedRequests(facts)) {
      const deadline = deadlineOf(data, facts);
      if (!awaitsAnswer(data, facts.today) || deadline < facts.today || deadline > horizon) continue;
      yield { at: at('receivedOn'), values: { request: id, deadline, days: daysBetween(facts.today, deadline) } };
    }
  },
};
