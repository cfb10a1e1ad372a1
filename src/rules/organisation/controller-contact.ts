import { everyProfile, type Rule } from '../rule.ts';

/** A postal address, and a way to write or call: a notice that offers neither leaves people without a door. */
export const controllerContact: Rule = {
  code: 'organisation/controller-contact',
  severity: 'error',
  norms: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:30(1)(a)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { data, at } of repository.entries('organisation')) {
      const missing = [];
      if (data.address === undefined) missing.push('address');
      if (data.email === undefined && data.phone === undefined) missing.push('email', 'phone');
      if (missing.length > 0) yield { at: at(), values: { fields: missing.join(', ') } };
    }
  },
};
