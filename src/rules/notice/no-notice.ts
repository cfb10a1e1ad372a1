import { ownActivities } from '../activities.ts';
import { audiencesOf } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noNotice: Rule = {
  code: 'notice/no-notice',
  severity: 'error',
  norms: ['gdpr:12(1)', 'gdpr:13', 'gdpr:14', 'bcss:compliance.privacy'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    const { repository } = facts;
    if (!repository.isComplete('notices')) return;
    if (repository.entries('notices').some(({ data }) => data.audience === 'citizens')) return;
    const untold = ownActivities(facts).find((activity) => audiencesOf(activity).includes('citizens'));
    if (untold === undefined) return;
    yield { at: repository.settings.at(), related: [{ at: untold.at(), role: 'untold-activity' }] };
  },
};
