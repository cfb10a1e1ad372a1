import { everyProfile, type Rule } from '../rule.ts';

export const answeredBeforeReceived: Rule = {
  code: 'request/answered-before-received',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of facts.repository.entries('requests')) {
      const { receivedOn, answeredOn } = data;
      if (answeredOn === undefined || answeredOn >= receivedOn) continue;
      const related = [{ at: at('receivedOn'), role: 'receipt' }];
      yield { at: at('answeredOn'), values: { request: id, receivedOn, answeredOn }, related };
    }
  },
};
