import { ownActivities } from '../activities.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The exceptions that hold only on the basis of law: article 9(2), letters b, g, h, i and j. */
const groundsOfLaw: readonly string[] = [
  'employment-social-protection',
  'substantial-public-interest',
  'health-social-care',
  'public-health',
  'archiving-research-statistics',
];

export const specialGroundWithoutText: Rule = {
  code: 'processing/special-ground-without-text',
  severity: 'warning',
  norms: ['gdpr:9(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of ownActivities(facts)) {
      for (const [index, { ground, texts = [] }] of (data.specialGrounds ?? []).entries()) {
        if (texts.length > 0 || !groundsOfLaw.includes(ground)) continue;
        yield { at: at('specialGrounds', index), values: { activity: id, ground } };
      }
    }
  },
};
