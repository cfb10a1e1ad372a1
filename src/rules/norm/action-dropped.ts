import { everyProfile, type Rule } from '../rule.ts';
import { actionsFor, unmetStatements } from '../statements.ts';

export const actionDropped: Rule = {
  code: 'norm/action-dropped',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  *check(facts) {
    for (const statement of unmetStatements(facts)) {
      const actions = actionsFor(facts, statement);
      if (actions.length === 0 || actions.some(({ data }) => data.state !== 'dropped')) continue;
      const related = actions.map(({ at }) => ({ at: at('state'), role: 'dropped-action' }));
      const { norm, status } = statement.data;
      yield {
        at: statement.at('status'),
        values: { norm, status, actions: actions.map(({ id }) => id).join(', ') },
        related,
      };
    }
  },
};
