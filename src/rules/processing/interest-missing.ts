import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const interestMissing: Rule = {
  code: 'processing/interest-missing',
  severity: 'error',
  norms: ['gdpr:13(1)(d)', 'gdpr:14(2)(b)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [purpose, { legalBases = [] }] of (data.purposes ?? []).entries()) {
        for (const [index, { basis, interest }] of legalBases.entries()) {
          if (basis !== 'legitimate-interests' || interest !== undefined) continue;
          yield { at: at('purposes', purpose, 'legalBases', index), values: { activity: id } };
        }
      }
    }
  },
};
