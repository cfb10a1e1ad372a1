import { unapproved } from '../approvals.ts';
import { type DocumentKind, isInForce } from '../controlled-documents.ts';
import { everyProfile, type Rule } from '../rule.ts';

const procedures: readonly DocumentKind[] = ['procedure', 'directive'];
const governed: readonly DocumentKind[] = ['security-policy', 'it-charter', 'continuity-plan'];

/** The policy, its annexes and the plan of a CPAS have their own rules in the family governance. */
export const notApproved: Rule = {
  code: 'document/not-approved',
  severity: 'info',
  norms: ['bcss:policy.formal'],
  level: 'full',
  profiles: everyProfile,
  about: 'documents',
  needs: ['decisions'],
  *check(facts) {
    const { repository, today } = facts;
    const kinds = repository.settings.data.profile === 'be-cpas' ? procedures : [...procedures, ...governed];
    const judged = repository
      .entries('documents')
      .filter((document) => kinds.includes(document.data.kind) && isInForce(document, today));
    yield* unapproved(facts, judged);
  },
};
