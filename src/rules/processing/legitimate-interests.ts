import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Article 6(1), last sentence: not for what a public authority does in the performance of its tasks. */
export const legitimateInterests: Rule = {
  code: 'processing/legitimate-interests',
  severity: 'error',
  norms: ['gdpr:6(1)(f)', 'gdpr:6(1)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [purpose, { legalBases = [] }] of (data.purposes ?? []).entries()) {
        for (const [index, { basis }] of legalBases.entries()) {
          if (basis !== 'legitimate-interests') continue;
          yield { at: at('purposes', purpose, 'legalBases', index, 'basis'), values: { activity: id } };
        }
      }
    }
  },
};
