import { hasHappened, knownIncidents } from '../incidents.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const personsNotTold: Rule = {
  code: 'incident/persons-not-told',
  severity: 'error',
  norms: ['gdpr:34(1)', 'bcss:incidents.data-breach'],
  level: 'start',
  profiles: everyProfile,
  about: 'incidents',
  *check(facts) {
    for (const { id, data, at } of knownIncidents(facts)) {
      const { exists, risk, toldPersonsAt, notToldReason } = data.breach ?? {};
      if (exists !== true || risk !== 'high' || notToldReason !== undefined) continue;
      if (hasHappened(toldPersonsAt, facts.today)) continue;
      yield { at: at('breach', 'risk'), values: { incident: id } };
    }
  },
};
