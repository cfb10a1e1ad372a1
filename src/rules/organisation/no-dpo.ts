import { rolesInForce } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

/** A public body always has a data protection officer; a designation that is past or still to come does not count. */
export const noDpo: Rule = {
  code: 'organisation/no-dpo',
  severity: 'error',
  norms: ['gdpr:37(1)(a)'],
  level: 'start',
  profiles: everyProfile,
  *check(facts) {
    const { repository } = facts;
    const [organisation] = repository.entries('organisation');
    if (organisation === undefined || !repository.isComplete('roles') || rolesInForce(facts, 'dpo').length > 0) return;
    const others = repository.entries('roles').filter(({ data }) => data.role === 'dpo');
    yield { at: organisation.at(), related: others.map(({ at }) => ({ at: at(), role: 'designation-not-in-force' })) };
  },
};
