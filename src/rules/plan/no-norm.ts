import { openActions } from '../plan-actions.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

export const noNorm: Rule = {
  code: 'plan/no-norm',
  severity: 'info',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'plan',
  *check(facts) {
    const named = new Set(facts.repository.entries('norms').flatMap(({ data }) => data.actions ?? []));
    for (const { id, data, at } of openActions(facts)) {
      const answers = [...(data.norms ?? []), ...(data.measures ?? [])];
      if (answers.length === 0 && !named.has(id)) yield { at: at(), values: { action: id } };
    }
  },
};
