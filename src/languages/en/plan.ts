import type { PlanTexts } from '../plan-words.ts';
import { status } from './status.ts';

/** What is said of the plan in English. */
export const plan: PlanTexts = {
  domains: { ...status.domains, none: 'No domain' },
  states: {
    planned: 'planned',
    'in-progress': 'in progress',
    done: 'done',
    postponed: 'postponed',
    dropped: 'dropped',
  },
  kinds: { investment: 'investment', operating: 'operating', unsaid: 'kind not said' },
  why: {
    partly: 'partly compliant',
    'not-compliant': 'not compliant',
    contradicted: 'stated compliant, but the registers contradict it',
    unknown: 'no statement',
  },
  quarters: ['Q1 {year}', 'Q2 {year}', 'Q3 {year}', 'Q4 {year}'],
  timing: { year: 'year {year}', none: 'no time' },
  differences: {
    timing: 'time: {before} → {after}',
    days: 'working days: {before} → {after}',
    budget: 'budget: {before} → {after}',
  },
  amounts: { ofYear: '{amount} in {year}', none: 'no cost', noDays: 'not said', days: '{count} day|{count} days' },
  words: {
    gaps: 'Gaps without an open action on {day}: {count}',
    noGaps:
      'On {day}, every norm that is not met has an open action in the plan ({count} norm).|On {day}, every norm that is not met has an open action in the plan ({count} norms).',
    contradictedBy: '{why}: {errors}',
    doState: 'registers/norms.yaml: an entry with norm: {norm}, status and justification',
    doAction: 'registers/plan.yaml: an action with {norm} under norms, owner, year and budget (or noCost: true)',
    doAgain: 'registers/plan.yaml: a new action with {norm} under norms; no longer enough: {closed}',
    doMend: 'cpas-sec explain {error}, or registers/plan.yaml: an action with {norm} under norms',
    budget: 'Budget of the plan {from}-{to}, in euros',
    domain: 'Domain',
    kind: 'Kind',
    year: 'Year',
    csvName: 'Budget of the plan',
    total: 'Total',
    noBudget: 'No amount in the plan for these years.',
    withoutAmount: 'No amount, and not said to cost nothing (noCost): {actions}',
    since: 'The plan on {day}, compared with the decision {decision} of {on}',
    unmoved: 'Nothing has moved.',
    moved: 'Changed: {count}|Changed: {count}',
    added: 'New: {count}|New: {count}',
    dropped: 'Dropped: {count}|Dropped: {count}',
    early: 'Done early: {count}|Done early: {count}',
    late: 'Done late: {count}|Done late: {count}',
    reason: 'reason: {reason}',
    noReason: 'reason: not written (reason)',
    doneOn: 'done on {day}, planned for {deadline}',
    adopted:
      'The decision {decision} fixes {count} action: {files}.|The decision {decision} fixes {count} actions: {files}.',
    wouldAdopt:
      'The decision {decision} would fix {count} action; nothing was written.|The decision {decision} would fix {count} actions; nothing was written.',
  },
};
