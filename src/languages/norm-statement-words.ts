import type { Standing } from '../rules/standings.ts';
import type { StatementTexts } from './statement-words.ts';

/** What the statement of compliance says besides its template. */
export interface NormStatementWords {
  readonly title: string;
  /** Of a norm: 'conforme', 'contredite'. */
  readonly standings: Readonly<Record<Standing, string>>;
  /** Of a column of figures. */
  readonly columns: Readonly<Record<Standing, string>>;
  /** Of several, for figures in a sentence: '{count} conforme|{count} conformes'. */
  readonly counted: Readonly<Record<Standing, string>>;
  /** '{count} déclaration démentie…|…' */
  /** '53 normes' */
  readonly norms: string;
  readonly belied: string;
  /** Tells a part of a bar apart without its colour. */
  readonly letters: Readonly<Record<Standing, string>>;
  readonly domains: Readonly<Record<string, string>>;
  readonly planStates: StatementTexts['states'];
  readonly quarter: string;
  readonly ordinals: readonly string[];
  readonly noQuarter: string;
  readonly noOwner: string;
  /** Whether the file of a proof is there, and the same. */
  readonly files: Readonly<Record<'same' | 'changed' | 'absent' | 'present' | 'unseen', string>>;
  readonly fingerprint: string;
  readonly assessed: string;
  readonly assessedBy: string;
  readonly assessedNever: string;
  readonly due: string;
  readonly overdue: string;
  readonly chart: Readonly<Record<'caption' | 'alternative' | 'row', string>>;
  readonly confidences: Readonly<Record<string, string>>;
  readonly unnamedSource: string;
}
