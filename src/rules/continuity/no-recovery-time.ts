import { applicationsWithPersonalData } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** Kinds on which aid, wages and payments depend. */
const vital = ['social', 'payroll', 'hr', 'accounting', 'health'];

export const noRecoveryTime: Rule = {
  code: 'continuity/no-recovery-time',
  severity: 'info',
  norms: ['bcss:continuity.plan', 'gdpr:32(1)(c)'],
  level: 'full',
  profiles: everyProfile,
  *check(facts) {
    for (const { id, data, at } of applicationsWithPersonalData(facts)) {
      if (vital.includes(data.kind) && data.recovery === undefined)
        yield { at: at('recovery'), values: { application: id } };
    }
  },
};
