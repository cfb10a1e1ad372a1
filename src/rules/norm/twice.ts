import { everyProfile, type Rule } from '../rule.ts';
import type { Statement } from '../statements.ts';

export const twice: Rule = {
  code: 'norm/twice',
  severity: 'error',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check({ repository }) {
    const first = new Map<string, Statement>();
    for (const statement of repository.entries('norms')) {
      const { norm } = statement.data;
      const before = first.get(norm);
      if (before === undefined) first.set(norm, statement);
      else
        yield {
          at: statement.at('norm'),
          values: { norm },
          related: [{ at: before.at('norm'), role: 'first-mention' }],
        };
    }
  },
};
