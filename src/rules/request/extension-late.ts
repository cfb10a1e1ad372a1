import { firstDeadline, receivedRequests } from '../requests.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const extensionLate: Rule = {
  code: 'request/extension-late',
  severity: 'warning',
  norms: ['gdpr:12(3)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'requests',
  *check(facts) {
    for (const { id, data, at } of receivedRequests(facts)) {
      const announcedOn = data.extension?.announcedOn;
      const deadline = firstDeadline(data, facts);
      if (announcedOn === undefined || announcedOn > facts.today || announcedOn <= deadline) continue;
      yield { at: at('extension', 'announcedOn'), values: { request: id, announcedOn, deadline } };
    }
  },
};
