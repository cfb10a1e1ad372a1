import { decidedDesignations } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

export const designationWithoutDecision: Rule = {
  code: 'governance/designation-without-decision',
  severity: 'warning',
  norms: ['bcss:org.security-service', 'bcss:access.local-manager'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of decidedDesignations(facts)) {
      if (data.decision === undefined) yield { at: at(), values: { designation: id, role: data.role } };
    }
  },
};
