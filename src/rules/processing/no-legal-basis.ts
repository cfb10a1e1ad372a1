import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noLegalBasis: Rule = {
  code: 'processing/no-legal-basis',
  severity: 'error',
  norms: ['gdpr:6(1)', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [index, { legalBases = [] }] of (data.purposes ?? []).entries()) {
        if (legalBases.length === 0) yield { at: at('purposes', index), values: { activity: id, number: index + 1 } };
      }
    }
  },
};
