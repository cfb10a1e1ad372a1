import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The security policy of a CPAS has its own rule: governance/policy-review-due. */
export const reviewDue: Rule = {
  code: 'document/review-due',
  severity: 'warning',
  norms: ['gdpr:24'],
  level: 'standard',
  profiles: everyProfile,
  about: 'documents',
  *check({ repository, today }) {
    const isCpas = repository.settings.data.profile === 'be-cpas';
    for (const { id, data, at } of repository.entries('documents')) {
      const { kind, nextReviewOn, withdrawnOn } = data;
      if (nextReviewOn === undefined || withdrawnOn !== undefined || (isCpas && kind === 'security-policy')) continue;
      if (hasEnded(nextReviewOn, today)) yield { at: at('nextReviewOn'), values: { document: id, nextReviewOn } };
    }
  },
};
