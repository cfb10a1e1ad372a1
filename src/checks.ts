import type { Severity } from './model/diagnostic.ts';
import { baselineSeverities } from './registers/baseline.ts';
import { faultSeverities } from './registers/fault.ts';
import { outcomeRules, rules, settingsRules } from './rules/index.ts';

/** What is known of anything that `validate` can find, whoever finds it. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly norms: readonly string[];
  /** Absent for the faults of reading, which no level and no profile switches off. */
  readonly level?: string;
  readonly profiles?: readonly string[];
}

/** Every check, in the order of the codes. */
export function allChecks(): readonly Check[] {
  const severities = { ...faultSeverities, ...baselineSeverities };
  const faults = Object.entries(severities).map(([code, severity]) => ({ code, severity, norms: [] }));
  return [...faults, ...rules, ...outcomeRules, ...settingsRules].sort((a, b) => (a.code < b.code ? -1 : 1));
}
