import type { Said } from '../said.ts';

/** One thing the council is asked to decide. */
export interface Ask {
  /** The proposed decision: 'Le Conseil approuve…'. */
  readonly text: Said;
  readonly reference: string;
}

/** What was asked, beside what the council made of it. */
export interface Decided extends Ask {
  readonly decided: string;
}
