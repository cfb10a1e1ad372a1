import { type Notice, untoldActivities } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A notice without groups tells about every activity of its audience: nothing can be missing from it. */
export const activityNotCovered: Rule = {
  code: 'notice/activity-not-covered',
  severity: 'error',
  norms: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:12(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const { repository } = facts;
    if (!repository.isComplete('notices')) return;
    const first = new Map<string, Notice>();
    for (const notice of [...repository.entries('notices')].reverse()) first.set(notice.data.audience, notice);
    for (const notice of first.values()) {
      const { audience } = notice.data;
      for (const activity of untoldActivities(audience, facts)) {
        const related = [{ at: notice.atKey('groups'), role: 'groups-of-notice' }];
        yield { at: activity.at(), values: { activity: activity.id, audience, notice: notice.id }, related };
      }
    }
  },
};
