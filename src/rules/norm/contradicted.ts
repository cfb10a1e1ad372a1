import { standingFor } from '../../norms/standing-for.ts';
import { citing, codesOf, isAboutStatement, speakingAgainst } from '../evidence-against.ts';
import { everyProfile } from '../rule.ts';
import type { OutcomeRule } from '../settings-rule.ts';
import { compliantStatements } from '../statements.ts';

export const contradicted: OutcomeRule = {
  code: 'norm/contradicted',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts, { found }) {
    const errors = speakingAgainst(found, isAboutStatement);
    const normsFor = standingFor(facts.repository);
    for (const { data, at } of compliantStatements(facts)) {
      const against = citing(data.norm, errors, normsFor);
      if (against.length === 0) continue;
      const related = against.map((one) => ({ at: one.at, role: 'contradiction' }));
      yield {
        at: at('status'),
        values: { norm: data.norm, count: against.length, codes: codesOf(against).join(', ') },
        related,
      };
    }
  },
};
