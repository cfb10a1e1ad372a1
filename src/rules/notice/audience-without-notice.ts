import { ownActivities } from '../activities.ts';
import { audiencesOf } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** The people helped have a rule of their own: their notice comes first. */
export const audienceWithoutNotice: Rule = {
  code: 'notice/audience-without-notice',
  severity: 'warning',
  norms: ['gdpr:13', 'gdpr:14'],
  level: 'full',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.isComplete('notices')) return;
    const told = new Set<string>(['citizens', ...facts.repository.entries('notices').map(({ data }) => data.audience)]);
    for (const activity of ownActivities(facts)) {
      for (const audience of audiencesOf(activity).filter((one) => !told.has(one))) {
        told.add(audience);
        yield { at: activity.at('audiences'), values: { activity: activity.id, audience } };
      }
    }
  },
};
