import { rightsOpenedBy } from '../../model/rights.ts';
import { coveredActivities, untoldActivities } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** An activity that was left out of the notice has its own finding: its rights are not called into question twice. */
export const rightNotOpen: Rule = {
  code: 'notice/right-not-open',
  severity: 'error',
  norms: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    if (!facts.repository.isComplete('processing-activities')) return;
    const jurisdiction = facts.repository.settings.data.profile.startsWith('fr-') ? 'fr' : 'be';
    for (const notice of facts.repository.entries('notices')) {
      const { audience } = notice.data;
      const activities = [...coveredActivities(notice, facts), ...untoldActivities(audience, facts)];
      if (activities.length === 0) continue;
      const data = activities.map((activity) => activity.data);
      const open = new Set(rightsOpenedBy(data, jurisdiction));
      for (const [index, right] of (notice.data.rights?.stated ?? []).entries()) {
        if (!open.has(right)) yield { at: notice.at('rights', 'stated', index), values: { notice: notice.id, right } };
      }
    }
  },
};
