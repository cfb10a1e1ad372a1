import { activePeople } from '../people.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noAwareness: Rule = {
  code: 'person/no-awareness',
  severity: 'warning',
  norms: ['bcss:staff.awareness', 'gdpr:39(1)(b)'],
  level: 'full',
  profiles: everyProfile,
  needs: ['trainings'],
  *check(facts) {
    if (facts.repository.entries('trainings').length > 0) return;
    if (activePeople(facts).some(({ data }) => data.kind === 'staff')) yield { at: facts.repository.settings.at() };
  },
};
