import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/repository.ts';
import type { Norm } from '../norms/catalogue.ts';
import { judgedAt } from '../rules/judged-at.ts';

/** What is said about statements and answers themselves is no fact against them. */
const aboutStatements = /^(?:norm|questionnaire)\//;

/** The errors that speak against a norm at the end of the controlled year. */
export function contradictionsOf(facts: Facts, controlledYear: number, norm: Norm | undefined): readonly Diagnostic[] {
  if (norm === undefined) return [];
  const ids = new Set([norm.id, ...(norm.replaces ?? [])]);
  return judgedAt(facts, `${controlledYear}-12-31`).filter(
    ({ code, severity, norms }) =>
      severity === 'error' && !aboutStatements.test(code) && norms.some((id) => ids.has(id)),
  );
}
