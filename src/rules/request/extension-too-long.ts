import { mostExtensionMonths } from '../../clocks/request-deadline.ts';
import { receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const extensionTooLong: Rule = {
  code: 'request/extension-too-long',
  severity: 'error',
  norms: ['gdpr:12(3)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      const months = data.extension?.months;
      if (months === undefined || months <= mostExtensionMonths) continue;
      yield { at: at('extension', 'months'), values: { request: id, months, most: mostExtensionMonths } };
    }
  },
};
