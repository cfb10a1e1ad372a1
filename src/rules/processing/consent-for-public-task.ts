import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Consent beside a duty or a public task, without a word on when it applies, is seldom free (recital 43). */
export const consentForPublicTask: Rule = {
  code: 'processing/consent-for-public-task',
  severity: 'info',
  norms: ['gdpr:6(1)(a)', 'gdpr:7(4)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [purpose, { legalBases = [] }] of (data.purposes ?? []).entries()) {
        if (!legalBases.some(({ basis }) => basis === 'public-task' || basis === 'legal-obligation')) continue;
        for (const [index, { basis, condition }] of legalBases.entries()) {
          if (basis !== 'consent' || condition !== undefined) continue;
          yield { at: at('purposes', purpose, 'legalBases', index, 'basis'), values: { activity: id } };
        }
      }
    }
  },
};
