import { everyProfile, type Rule } from '../rule.ts';

export const identityCopy: Rule = {
  code: 'notice/identity-copy',
  severity: 'info',
  norms: ['gdpr:12(6)', 'gdpr:5(1)(c)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const proof = data.rights?.proofOfIdentity;
      if (proof === undefined || proof === 'on-doubt') continue;
      yield { at: at('rights', 'proofOfIdentity'), values: { notice: id, proof } };
    }
  },
};
