import { hoursPerWeek } from '../../norms/periods.ts';
import { advisers, type Designation, haveSameHolder } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

/** The hours of one holder count together: adviser and officer are often the same person. */
export const tooFewHours: Rule = {
  code: 'governance/too-few-hours',
  severity: 'error',
  norms: ['bcss:org.dpo-hours', 'law:be-spp-dpo-procedure-2020', 'gdpr:38(2)'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const least = hoursPerWeek['dpo-hours'];
    const everyone = advisers(facts);
    for (const [index, adviser] of everyone.entries()) {
      const isSame = (one: Designation) => one === adviser || haveSameHolder(one, adviser);
      if (everyone.findIndex(isSame) < index) continue;
      const counted = everyone.filter((one) => isSame(one) && one.data.hoursPerWeek !== undefined);
      const hours = counted.reduce((sum, { data }) => sum + (data.hoursPerWeek ?? 0), 0);
      const [first] = counted;
      if (first === undefined || hours >= least) continue;
      yield { at: first.at('hoursPerWeek'), values: { designation: first.id, hours, least } };
    }
  },
};
