import { rolesInForce } from '../in-force.ts';
import { designations, haveSameHolder, type Role } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

const seats: readonly (readonly Role[])[] = [['president'], ['head-of-daily-management'], ['security-adviser', 'dpo']];

/** The IT officer sits there too, but no role says who that is. A role without a holder is left to its own rule. */
export const platformIncomplete: Rule = {
  code: 'governance/platform-incomplete',
  severity: 'warning',
  norms: ['bcss:org.decision-platform'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['roles'],
  *check(facts) {
    const members = rolesInForce(facts, 'platform-member');
    const missing = seats.flatMap((roles) => {
      const holders = designations(facts, ...roles);
      const sits = members.some((member) => holders.some((holder) => haveSameHolder(member, holder)));
      if (sits || (holders.length === 0 && members.length > 0)) return [];
      return holders[0]?.data.role ?? roles[0] ?? [];
    });
    if (missing.length === 0) return;
    yield { at: members[0]?.at() ?? facts.repository.settings.at(), values: { missing: missing.join(', ') } };
  },
};
