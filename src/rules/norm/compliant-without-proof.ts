import { everyProfile, type Rule } from '../rule.ts';
import { compliantStatements } from '../statements.ts';

export const compliantWithoutProof: Rule = {
  code: 'norm/compliant-without-proof',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check(facts) {
    for (const { data, at } of compliantStatements(facts)) {
      const named = (data.measures ?? []).length + (data.evidence ?? []).length;
      if (named === 0) yield { at: at('status'), values: { norm: data.norm } };
    }
  },
};
