import { everyProfile, type Rule } from '../rule.ts';
import { unmetStatements } from '../statements.ts';

export const withoutReason: Rule = {
  code: 'norm/without-reason',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check(facts) {
    for (const { data, at } of unmetStatements(facts)) {
      if (data.justification === undefined)
        yield { at: at('status'), values: { norm: data.norm, status: data.status } };
    }
  },
};
