import { isOpen } from '../plan-actions.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { actionsFor, unmetStatements } from '../statements.ts';

/** When every action was dropped, norm/action-dropped says so. */
export const notMetWithoutAction: Rule = {
  code: 'norm/not-met-without-action',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'norms',
  needs: ['plan'],
  *check(facts) {
    for (const statement of unmetStatements(facts)) {
      const actions = actionsFor(facts, statement);
      const isDropped = actions.length > 0 && actions.every(({ data }) => data.state === 'dropped');
      if (isDropped || actions.some(isOpen)) continue;
      const { norm, status } = statement.data;
      yield { at: statement.at('status'), values: { norm, status } };
    }
  },
};
