import { controlDays } from './duty-days.ts';
import { type FactOf, latestDay } from './fact.ts';

export const lastAudit: FactOf = (facts) => {
  const reports = facts.repository
    .entries('documents')
    .flatMap(({ id, data: { kind, title, on } }) =>
      kind === 'audit-report' && on !== undefined ? [{ at: `documents/${id}`, name: title, on }] : [],
    );
  return latestDay(facts, [...controlDays(facts, 'duty:compliance-audit'), ...reports]);
};
