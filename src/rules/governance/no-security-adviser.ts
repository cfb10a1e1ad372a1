import { designations } from '../role-holders.ts';
import type { Rule } from '../rule.ts';

export const noSecurityAdviser: Rule = {
  code: 'governance/no-security-adviser',
  severity: 'info',
  norms: ['bcss:org.security-service', 'law:be-security-1993#2', 'law:be-security-1993#4'],
  level: 'full',
  profiles: ['be-cpas'],
  needs: ['roles'],
  *check(facts) {
    if (designations(facts, 'security-adviser', 'deputy-security-adviser').length > 0) return;
    const former = facts.repository.entries('roles').filter(({ data }) => data.role === 'security-adviser');
    const related = former.map(({ at }) => ({ at: at(), role: 'designation-not-in-force' }));
    yield { at: facts.repository.settings.at(), related };
  },
};
