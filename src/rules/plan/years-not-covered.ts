import { documentsInForce, newest } from '../controlled-documents.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** A dropped action covers nothing. A plan whose actions are not in the register is not judged. */
export const yearsNotCovered: Rule = {
  code: 'plan/years-not-covered',
  severity: 'warning',
  norms: ['bcss:org.security-plan', 'law:be-security-1993#7'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'plan',
  needs: ['plan'],
  *check(facts) {
    const actions = facts.repository.entries('plan').filter(({ data }) => data.state !== 'dropped');
    const plan = newest(documentsInForce(facts, 'triennial-plan'));
    const { from, to } = plan?.data ?? {};
    if (plan === undefined || from === undefined || to === undefined || actions.length === 0) return;
    const covered = new Set(actions.map(({ data }) => data.year));
    const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const missing = years.filter((year) => !covered.has(year));
    if (missing.length > 0) yield { at: plan.at('to'), values: { document: plan.id, years: missing.join(', ') } };
  },
};
