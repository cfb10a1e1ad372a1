import type { Registers } from '../model/records.ts';
import type { DomainWord } from './status-words.ts';

type State = NonNullable<Registers['plan']['state']>;

/** Words of the commands on the plan. */
export type PlanWord =
  | 'gaps'
  | 'noGaps'
  | 'contradictedBy'
  | 'doState'
  | 'doAction'
  | 'doAgain'
  | 'doMend'
  | 'budget'
  | 'domain'
  | 'kind'
  | 'year'
  | 'csvName'
  | 'total'
  | 'noBudget'
  | 'withoutAmount'
  | 'since'
  | 'unmoved'
  | 'moved'
  | 'added'
  | 'dropped'
  | 'early'
  | 'late'
  | 'reason'
  | 'noReason'
  | 'doneOn'
  | 'adopted'
  | 'wouldAdopt';

/** What is said of the plan, by its commands and its document. */
export interface PlanTexts {
  readonly domains: Readonly<Record<DomainWord | 'none', string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly kinds: Readonly<Record<'investment' | 'operating' | 'unsaid', string>>;
  /** Why a norm counts as not met. */
  readonly why: Readonly<Record<'partly' | 'not-compliant' | 'contradicted' | 'unknown', string>>;
  /** '1er trimestre {year}': the first quarter first. */
  readonly quarters: readonly string[];
  readonly timing: Readonly<Record<'year' | 'none', string>>;
  readonly differences: Readonly<Record<'timing' | 'days' | 'budget', string>>;
  /** An amount of one year among several, no amount, no number of days. */
  readonly amounts: Readonly<Record<'ofYear' | 'none' | 'noDays' | 'days', string>>;
  readonly words: Readonly<Record<PlanWord, string>>;
}
