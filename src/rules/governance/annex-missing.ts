import { type DocumentKind, documentsInForce } from '../controlled-documents.ts';
import type { Rule } from '../rule.ts';

const annexes: readonly DocumentKind[] = ['it-charter', 'continuity-plan'];

export const annexMissing: Rule = {
  code: 'governance/annex-missing',
  severity: 'warning',
  norms: ['bcss:assets.acceptable-use', 'bcss:continuity.plan'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['documents'],
  *check(facts) {
    const missing = annexes.filter((kind) => documentsInForce(facts, kind).length === 0);
    if (missing.length > 0)
      yield { at: facts.repository.settings.at(), values: { kinds: missing.join(', '), count: missing.length } };
  },
};
