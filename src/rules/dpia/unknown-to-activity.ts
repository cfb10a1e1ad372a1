import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const unknownToActivity: Rule = {
  code: 'dpia/unknown-to-activity',
  severity: 'info',
  norms: ['gdpr:35(7)'],
  level: 'full',
  profiles: everyProfile,
  needs: ['dpias'],
  *check(facts) {
    const assessed = new Set(facts.repository.entries('dpias').map(({ data }) => data.activity));
    for (const { id, data, at } of ownActivities(facts)) {
      const doneOn = data.dpia?.doneOn;
      if (data.dpia?.needed !== true || doneOn === undefined || assessed.has(id)) continue;
      yield { at: at('dpia', 'doneOn'), values: { activity: id, doneOn } };
    }
  },
};
