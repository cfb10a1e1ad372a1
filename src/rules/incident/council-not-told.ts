import { knownIncidents } from '../incidents.ts';
import type { Rule } from '../rule.ts';

export const councilNotTold: Rule = {
  code: 'incident/council-not-told',
  severity: 'info',
  norms: ['bcss:incidents.management'],
  level: 'full',
  profiles: ['be-cpas'],
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      if (data.breach?.exists !== true || data.breach.risk !== 'high') continue;
      const told = data.toldCouncilOn !== undefined && data.toldCouncilOn <= facts.today;
      if (!told) yield { at: at('breach', 'risk'), values: { incident: id } };
    }
  },
};
