import { currentProcessors } from '../processors.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noSecurityContact: Rule = {
  code: 'processor/no-security-contact',
  severity: 'warning',
  norms: ['gdpr:33(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of currentProcessors(facts)) {
      const { email, phone } = data.securityContact ?? {};
      if (email === undefined && phone === undefined) yield { at: at('securityContact'), values: { processor: id } };
    }
  },
};
