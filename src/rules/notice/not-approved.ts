import { everyProfile, type Rule } from '../rule.ts';

export const notApproved: Rule = {
  code: 'notice/not-approved',
  severity: 'info',
  norms: ['gdpr:24'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      if (data.approvedOn === undefined) yield { at: at('approvedOn'), values: { notice: id } };
    }
  },
};
