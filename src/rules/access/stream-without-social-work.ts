import { personal } from '../../model/diagnostic.ts';
import { accessesToKeep } from '../accesses.ts';
import type { Rule } from '../rule.ts';

export const streamWithoutSocialWork: Rule = {
  code: 'access/stream-without-social-work',
  severity: 'error',
  norms: ['bcss:access.authorisations', 'bcss:access.control'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'accesses',
  *check(facts) {
    for (const { id, data, at } of accessesToKeep(facts)) {
      const { repository } = facts;
      const application =
        data.application === undefined ? undefined : repository.find('applications', data.application);
      const person = repository.find('people', data.person);
      if (application?.data.stream?.socialWorkOnly !== true) continue;
      if (person === undefined || person.data.socialWork === true) continue;
      const values = { access: personal(id), person: personal(person.id), application: application.id };
      const related = [{ at: application.at('stream', 'socialWorkOnly'), role: 'reserved-stream' }];
      yield { at: at('person'), values, related };
    }
  },
};
