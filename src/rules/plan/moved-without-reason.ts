import { differencesFrom } from '../adopted-versions.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A postponed or dropped action without reason is found by its state, and not said twice. */
export const movedWithoutReason: Rule = {
  code: 'plan/moved-without-reason',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check({ repository }) {
    for (const { id, data, at, atKey } of repository.entries('plan')) {
      const { adopted = [], reason, state = 'planned' } = data;
      const last = adopted.at(-1);
      if (last === undefined || reason !== undefined || state === 'dropped' || state === 'postponed') continue;
      const [first] = differencesFrom(last, { id, data, at, atKey });
      if (first === undefined) continue;
      const field = first.field === 'timing' ? (last.year === data.year ? 'quarter' : 'year') : first.field;
      const related = [{ at: at('adopted', adopted.length - 1), role: 'adopted-version' }];
      yield { at: at(field), values: { action: id, field, decision: last.decision }, related };
    }
  },
};
