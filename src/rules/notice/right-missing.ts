import { rightsOpenedBy } from '../../model/rights.ts';
import { coveredActivities } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const rightMissing: Rule = {
  code: 'notice/right-missing',
  severity: 'error',
  norms: ['gdpr:13(2)(b)', 'gdpr:13(2)(c)', 'gdpr:14(2)(c)', 'gdpr:14(2)(d)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const jurisdiction = facts.repository.settings.data.profile.startsWith('fr-') ? 'fr' : 'be';
    for (const notice of facts.repository.entries('notices')) {
      const stated = notice.data.rights?.stated;
      if (stated === undefined) continue;
      const open = rightsOpenedBy(
        coveredActivities(notice, facts).map(({ data }) => data),
        jurisdiction,
      );
      const missing = open.filter((right) => !stated.includes(right));
      if (missing.length === 0) continue;
      yield { at: notice.atKey('rights', 'stated'), values: { notice: notice.id, rights: missing.join(', ') } };
    }
  },
};
