import type { Day } from '../../model/day.ts';
import type { Said } from '../said.ts';

/** Something done on the systems or for their security: an intervention, a test, a control. */
export interface WorkRow {
  readonly on: Day;
  readonly day: string;
  readonly what: Said;
  readonly nature: Said;
  readonly result: Said;
  readonly reference: string;
}
