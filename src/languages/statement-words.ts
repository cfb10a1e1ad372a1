import type { Standing } from '../rules/standings.ts';

/** What a reader of the statement of compliance may ask for. */
export type Concern = 'contradictions' | 'stale' | 'unproven' | 'gaps' | 'missing';

/** Words of the list of norms. */
export type StatementWord =
  | 'head'
  | 'coverage'
  | 'conditions'
  | 'tilde'
  | 'unbound'
  | 'domain'
  | 'other'
  | 'conditional'
  | 'foreign'
  | 'declared'
  | 'against'
  | 'more'
  | 'stale'
  | 'unproven'
  | 'action'
  | 'quarter'
  | 'year'
  | 'undated'
  | 'noAction'
  | 'undecided'
  | 'none'
  | 'summary';

/** What `norms` says, and how documents name the state of a norm. */
export interface StatementTexts {
  readonly standings: Readonly<Record<Standing, string>>;
  readonly words: Readonly<Record<StatementWord, string>>;
  /** One line of the summary each, behind its number. */
  readonly concerns: Readonly<Record<Concern, string>>;
  /** registers/plan: state */
  readonly states: Readonly<Record<string, string>>;
}
