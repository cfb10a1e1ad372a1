import type { Said } from '../said.ts';

/** One thing that earlier months or decisions left open. */
export interface FollowUpRow {
  readonly what: Said;
  readonly state: string;
  readonly reference: string;
}
