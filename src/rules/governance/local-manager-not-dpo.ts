import { personal } from '../../model/diagnostic.ts';
import { rolesInForce } from '../in-force.ts';
import { actsFor } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** An officer supplied by a firm may act through any of its people. */
export const localManagerNotDpo: Rule = {
  code: 'governance/local-manager-not-dpo',
  severity: 'error',
  norms: ['bcss:access.local-manager', 'law:be-spp-dpo-procedure-2020'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const officers = rolesInForce(facts, 'dpo');
    if (officers.length === 0) return;
    for (const manager of rolesInForce(facts, 'local-access-manager')) {
      const { person } = manager.data;
      if (person === undefined || officers.some((officer) => actsFor(facts, manager, officer))) continue;
      const related = officers.map((officer) => ({ at: officer.at('person'), role: 'dpo-designation' }));
      yield { at: manager.at('person'), values: { person: personal(person), designation: manager.id }, related };
    }
  },
};
