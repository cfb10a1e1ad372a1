import { everyProfile, type Rule } from '../rule.ts';

export const updatedAfterApproval: Rule = {
  code: 'notice/updated-after-approval',
  severity: 'warning',
  norms: ['gdpr:24', 'gdpr:5(2)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      const { approvedOn, updatedOn } = data;
      if (approvedOn === undefined || updatedOn === undefined || updatedOn <= approvedOn) continue;
      const related = [{ at: at('approvedOn'), role: 'approval' }];
      yield { at: at('updatedOn'), values: { notice: id, updatedOn, approvedOn }, related };
    }
  },
};
