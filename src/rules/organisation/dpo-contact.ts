import { rolesInForce } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const dpoContact: Rule = {
  code: 'organisation/dpo-contact',
  severity: 'error',
  norms: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'gdpr:37(7)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of rolesInForce(facts, 'dpo')) {
      const { email, phone, address } = data.contact ?? {};
      if (email === undefined && phone === undefined && address === undefined)
        yield { at: at('contact'), values: { role: id } };
    }
  },
};
