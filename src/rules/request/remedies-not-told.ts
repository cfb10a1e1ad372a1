import { isAnswered, isRefused, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const remediesNotTold: Rule = {
  code: 'request/remedies-not-told',
  severity: 'error',
  norms: ['gdpr:12(4)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      if (!isAnswered(data, facts.today) || !isRefused(data) || data.remediesTold === true) continue;
      yield { at: at(data.remediesTold === undefined ? 'outcome' : 'remediesTold'), values: { request: id } };
    }
  },
};
