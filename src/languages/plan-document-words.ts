import type { Registers } from '../model/records.ts';

/** What the document of the plan says besides its template. */
export interface PlanDocumentWords {
  readonly title: string;
  readonly priorities: Readonly<Record<NonNullable<Registers['plan']['priority']>, string>>;
  /** How many norms stand so: '{count} conforme|{count} conformes'. */
  readonly standings: Readonly<
    Record<'compliant' | 'partly' | 'not-compliant' | 'contradicted' | 'unknown' | 'not-applicable', string>
  >;
  /** 'sur {count} normes, {standings}' */
  readonly norms: string;
  /** '{count} action|{count} actions', and '{days} jour du personnel|…'. */
  readonly count: string;
  readonly effort: string;
  /** What closes a gap, for a reader who does not keep the registers. `closed` names actions. */
  readonly toDo: Readonly<Record<'state' | 'action' | 'again' | 'mend', string>>;
  readonly states: Readonly<Record<'done' | 'in-progress' | 'planned' | 'postponed', string>>;
  /** 'n° 5' */
  readonly actionNumber: string;
  readonly budgetOfYear: string;
  readonly normNumbers: string;
  /** A provision that was read in a source, and one of which no official source was seen. */
  readonly seen: string;
  readonly toCheck: string;
  readonly asked: string;
  /** The credits are voted, or only proposed. */
  readonly askedWithCredits: string;
  readonly askedProposing: string;
  /** What follows the name of the plan: its version, or the version that it no longer is. */
  readonly version: string;
  readonly revised: string;
  readonly revisedVersion: string;
  readonly timeline: Readonly<
    Record<
      | 'caption'
      | 'captionPart'
      | 'alternative'
      | 'row'
      | 'rowMoved'
      | 'quarter'
      | 'quarterOfYear'
      | 'late'
      | 'before'
      | 'todayIs',
      string
    >
  >;
  /** One letter for each state, inside its bar. */
  readonly letters: Readonly<Record<'done' | 'in-progress' | 'planned' | 'postponed' | 'late', string>>;
}
