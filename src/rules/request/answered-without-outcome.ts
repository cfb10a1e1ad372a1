import { isAnswered, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const answeredWithoutOutcome: Rule = {
  code: 'request/answered-without-outcome',
  severity: 'warning',
  norms: ['gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      if (!isAnswered(data, facts.today) || data.outcome !== undefined) continue;
      yield { at: at('answeredOn'), values: { request: id } };
    }
  },
};
