import { periods } from '../norms/periods.ts';
import { awaitsAnswer, deadlineOf, receivedRequests } from '../rules/requests.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';

export const request: Topic = {
  code: 'request',
  norms: ['gdpr:12(3)', 'law:eu-reg-1182-71#3'],
  profiles: everyProfile,
  rules: ['request/overdue'],
  reminder: periods['request-reminder'],
  *tasks(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      if (!awaitsAnswer(data, facts.today)) continue;
      const values = { request: id };
      yield { key: id, on: deadlineOf(data, facts), at: at('receivedOn'), values, who: data.handledBy };
    }
  },
};
