import { daysBetween } from '../../model/day.ts';
import { awaitsAnswer, deadlineOf, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const overdue: Rule = {
  code: 'request/overdue',
  severity: 'error',
  norms: ['gdpr:12(3)', 'law:eu-reg-1182-71#3'],
  level: 'start',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      const deadline = deadlineOf(data, facts);
      if (!awaitsAnswer(data, facts.today) || deadline >= facts.today) continue;
      yield { at: at('receivedOn'), values: { request: id, deadline, days: daysBetween(deadline, facts.today) } };
    }
  },
};
