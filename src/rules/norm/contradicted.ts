import { standingFor } from '../../norms/standing-for.ts';
import { everyProfile } from '../rule.ts';
import type { OutcomeRule } from '../settings-rule.ts';
import { compliantStatements } from '../statements.ts';

/** Findings of this family are about the statement itself, not about what it states. */
const isAboutStatement = (code: string): boolean => code.startsWith('norm/');

export const contradicted: OutcomeRule = {
  code: 'norm/contradicted',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts, { found }) {
    const errors = found.filter(({ code, severity }) => severity === 'error' && !isAboutStatement(code));
    const normsFor = standingFor(facts.repository);
    for (const { data, at } of compliantStatements(facts)) {
      const stated = normsFor(data.norm);
      const against = errors.filter(({ norms }) => norms.flatMap(normsFor).some((norm) => stated.includes(norm)));
      if (against.length === 0) continue;
      const codes = [...new Set(against.map(({ code }) => code))];
      const related = against.map((one) => ({ at: one.at, role: 'contradiction' }));
      yield { at: at('status'), values: { norm: data.norm, count: against.length, codes: codes.join(', ') }, related };
    }
  },
};
