import { plansFor, yearOf } from '../controlled-documents.ts';
import type { Rule } from '../rule.ts';

export const planDocumentMissing: Rule = {
  code: 'governance/plan-document-missing',
  severity: 'warning',
  norms: ['bcss:org.security-plan', 'law:be-security-1993#7'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['documents'],
  *check(facts) {
    const year = yearOf(facts.today);
    if (plansFor(facts, year).length === 0) yield { at: facts.repository.settings.at(), values: { year } };
  },
};
