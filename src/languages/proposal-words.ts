import type { Registers } from '../model/records.ts';

export type ProposalWord =
  | 'statement'
  | 'afterYear'
  | 'measure'
  | 'measureSince'
  | 'action'
  | 'approval'
  | 'version'
  | 'noFinding'
  | 'finding'
  | 'lastYear'
  | 'counted'
  | 'register'
  | 'contradicted';

/** What a proposed answer says of what it rests on. Holes in braces; a part in square brackets goes when its hole is empty. */
export interface ProposalWords {
  readonly status: Readonly<Record<Registers['norms']['status'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly words: Readonly<Record<ProposalWord, string>>;
  /** Singular and plural, parted by a bar. */
  readonly counts: Readonly<Record<'entries' | 'people' | 'hours', string>>;
  readonly actionStates: Readonly<Record<NonNullable<Registers['plan']['state']>, string>>;
}
