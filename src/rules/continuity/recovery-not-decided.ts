import { applicationsWithPersonalData } from '../backups.ts';
import type { Rule } from '../rule.ts';

/** A decision that does not say its body is taken as one of the council. */
export const recoveryNotDecided: Rule = {
  code: 'continuity/recovery-not-decided',
  severity: 'warning',
  norms: ['bcss:continuity.plan'],
  level: 'standard',
  profiles: ['be-cpas'],
  *check(facts) {
    for (const { id, data, at } of applicationsWithPersonalData(facts)) {
      if (data.recovery === undefined) continue;
      const decision = facts.repository.find('decisions', data.recovery.decision ?? '');
      const values = { application: id, hours: data.recovery.hours };
      if (data.recovery.decision === undefined) yield { at: at('recovery', 'decision'), values };
      else if ((decision?.data.body ?? 'council') !== 'council') {
        const related = decision === undefined ? [] : [{ at: decision.at('body'), role: 'deciding-body' }];
        yield { at: at('recovery', 'decision'), values, related };
      }
    }
  },
};
