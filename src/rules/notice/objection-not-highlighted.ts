import { opens } from '../../model/rights.ts';
import { coveredActivities } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const objectionNotHighlighted: Rule = {
  code: 'notice/objection-not-highlighted',
  severity: 'error',
  norms: ['gdpr:21(4)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    for (const notice of facts.repository.entries('notices')) {
      if (notice.data.rights?.highlightObjection !== false) continue;
      if (!coveredActivities(notice, facts).some(({ data }) => opens('objection', data, 'be'))) continue;
      yield { at: notice.at('rights', 'highlightObjection'), values: { notice: notice.id } };
    }
  },
};
