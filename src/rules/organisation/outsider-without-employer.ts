import { personal } from '../../model/diagnostic.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const outsiderWithoutEmployer: Rule = {
  code: 'organisation/outsider-without-employer',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository, today }) {
    for (const { id, data, at } of repository.entries('people')) {
      if (data.kind !== 'supplier-employee' || data.employer !== undefined || hasEnded(data.leftOn, today)) continue;
      yield { at: at('kind'), values: { person: personal(id) } };
    }
  },
};
