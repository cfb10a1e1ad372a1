import { advisers, haveSameHolder } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

export const hoursUnknown: Rule = {
  code: 'governance/hours-unknown',
  severity: 'warning',
  norms: ['bcss:org.dpo-hours', 'gdpr:38(2)'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    const everyone = advisers(facts);
    for (const [index, adviser] of everyone.entries()) {
      const same = everyone.filter((one) => one === adviser || haveSameHolder(one, adviser));
      const isFirst = same.every((one) => everyone.indexOf(one) >= index);
      if (!isFirst || same.some(({ data }) => data.hoursPerWeek !== undefined)) continue;
      yield { at: adviser.at(), values: { designation: adviser.id } };
    }
  },
};
