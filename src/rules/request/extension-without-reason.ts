import { receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const extensionWithoutReason: Rule = {
  code: 'request/extension-without-reason',
  severity: 'error',
  norms: ['gdpr:12(3)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      if (data.extension === undefined || data.extension.reason !== undefined) continue;
      yield { at: at('extension', 'announcedOn'), values: { request: id } };
    }
  },
};
