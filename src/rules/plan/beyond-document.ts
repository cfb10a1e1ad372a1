import { documentsInForce } from '../controlled-documents.ts';
import { openActions } from '../plan-actions.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/** An action later than the last year of every plan in force: nobody has adopted it yet. */
export const beyondDocument: Rule = {
  code: 'plan/beyond-document',
  severity: 'info',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: belgianProfiles,
  about: 'plan',
  *check(facts) {
    const plans = documentsInForce(facts, 'triennial-plan');
    if (plans.some(({ data }) => data.to === undefined)) return;
    const last = plans.reduce((year, { data }) => Math.max(year, data.to ?? 0), 0);
    const longest = plans.find(({ data }) => data.to === last);
    if (longest === undefined) return;
    for (const { id, data, at } of openActions(facts)) {
      if (data.year === undefined || data.year <= last) continue;
      const related = [{ at: longest.at('to'), role: 'plan-years' }];
      yield { at: at('year'), values: { action: id, year: data.year, last }, related };
    }
  },
};
