import { decidedDesignations } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** Whether the council decided, as far as the decision says which body did. */
export const designationByAnotherBody: Rule = {
  code: 'governance/designation-by-another-body',
  severity: 'warning',
  norms: ['bcss:org.security-service'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of decidedDesignations(facts)) {
      const decision = facts.repository.find('decisions', data.decision ?? '');
      if (decision === undefined) continue;
      const { kind, body = 'council' } = decision.data;
      if (body === 'council' && kind === 'designation') continue;
      const related = [{ at: decision.at(body === 'council' ? 'kind' : 'body'), role: 'named-decision' }];
      yield { at: at('decision'), values: { designation: id, decision: decision.id, kind, body }, related };
    }
  },
};
