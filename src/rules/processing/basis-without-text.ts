import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const basisWithoutText: Rule = {
  code: 'processing/basis-without-text',
  severity: 'warning',
  norms: ['gdpr:6(3)', 'gdpr:13(1)(c)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [purpose, { legalBases = [] }] of (data.purposes ?? []).entries()) {
        for (const [index, { basis, texts = [] }] of legalBases.entries()) {
          if ((basis !== 'legal-obligation' && basis !== 'public-task') || texts.length > 0) continue;
          yield { at: at('purposes', purpose, 'legalBases', index), values: { activity: id, basis } };
        }
      }
    }
  },
};
