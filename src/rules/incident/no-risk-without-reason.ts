import { hasHappened, knownIncidents } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const noRiskWithoutReason: Rule = {
  code: 'incident/no-risk-without-reason',
  severity: 'error',
  norms: ['gdpr:33(5)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      const { exists, risk, reason, notifiedAt } = data.breach ?? {};
      if (exists !== true || risk !== 'unlikely' || reason !== undefined) continue;
      if (!hasHappened(notifiedAt, facts.today)) yield { at: at('breach', 'risk'), values: { incident: id } };
    }
  },
};
