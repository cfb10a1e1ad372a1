import { isAnswered, isRefused, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const refusedWithoutReason: Rule = {
  code: 'request/refused-without-reason',
  severity: 'error',
  norms: ['gdpr:12(4)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      if (!isAnswered(data, facts.today) || !isRefused(data) || data.reason !== undefined) continue;
      yield { at: at('outcome'), values: { request: id } };
    }
  },
};
