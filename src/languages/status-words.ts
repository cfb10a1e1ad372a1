/** The domains of the minimal norms, as the ids of the norms name them. */
export type DomainWord =
  | 'policy'
  | 'org'
  | 'staff'
  | 'assets'
  | 'access'
  | 'crypto'
  | 'physical'
  | 'ops'
  | 'comms'
  | 'dev'
  | 'suppliers'
  | 'incidents'
  | 'continuity'
  | 'compliance'
  | 'all';

/** Words of the screen of figures. */
export type StatusWord =
  | 'head'
  | 'unnamed'
  | 'settings'
  | 'incomplete'
  | 'norms'
  | 'percent'
  | 'compliant'
  | 'contradicted'
  | 'unknown'
  | 'gdpr'
  | 'activities'
  | 'notices'
  | 'processors'
  | 'requests'
  | 'breaches'
  | 'findings'
  | 'known'
  | 'none'
  | 'otherFamilies'
  | 'since'
  | 'sinceUnreadable'
  | 'gone'
  | 'new'
  | 'overdue'
  | 'undated'
  | 'deadlines';

/** What `status` says: apart, because only one command says it. */
export interface StatusTexts {
  readonly domains: Readonly<Record<DomainWord, string>>;
  readonly words: Readonly<Record<StatusWord, string>>;
}
