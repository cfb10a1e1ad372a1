import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

/**
 * Only where the person is asked to provide data: article 14 has no such item for data that come from elsewhere,
 * and nobody asks a person whom a camera films.
 */
export const noMandatory: Rule = {
  code: 'processing/no-mandatory',
  severity: 'error',
  norms: ['gdpr:13(2)(e)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      const asked = data.onRequest !== false && (data.sources ?? []).some(({ kind }) => kind === 'person');
      if (asked && data.mandatory === undefined) yield { at: at('mandatory'), values: { activity: id } };
    }
  },
};
