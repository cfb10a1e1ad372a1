import { unapproved } from '../approvals.ts';
import { documentsInForce, newest } from '../controlled-documents.ts';
import type { Rule } from '../rule.ts';

export const annexNotApproved: Rule = {
  code: 'governance/annex-not-approved',
  severity: 'warning',
  norms: ['bcss:assets.acceptable-use', 'bcss:continuity.plan'],
  level: 'standard',
  profiles: ['be-cpas'],
  needs: ['decisions'],
  *check(facts) {
    for (const kind of ['it-charter', 'continuity-plan'] as const) {
      const annex = newest(documentsInForce(facts, kind));
      if (annex !== undefined) yield* unapproved(facts, [annex]);
    }
  },
};
