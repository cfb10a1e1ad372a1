import { daysBetween } from '../../model/day.ts';
import { deadlineOf, isAnswered, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const answeredLate: Rule = {
  code: 'request/answered-late',
  severity: 'warning',
  norms: ['gdpr:12(3)', 'law:eu-reg-1182-71#3'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      const { answeredOn } = data;
      const deadline = deadlineOf(data, facts);
      if (answeredOn === undefined || !isAnswered(data, facts.today) || answeredOn <= deadline) continue;
      const values = { request: id, answeredOn, deadline, days: daysBetween(deadline, answeredOn) };
      yield { at: at('answeredOn'), values };
    }
  },
};
