import { isAnswered, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const identityNotChecked: Rule = {
  code: 'request/identity-not-checked',
  severity: 'info',
  norms: ['gdpr:12(6)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      const followed = data.outcome === 'granted' || data.outcome === 'partly';
      if (!followed || !isAnswered(data, facts.today) || data.identity?.checkedOn !== undefined) continue;
      yield { at: at('answeredOn'), values: { request: id } };
    }
  },
};
