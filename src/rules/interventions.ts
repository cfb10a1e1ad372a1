import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';

type Intervention = Registers['interventions'];

/** True once the work has begun; an intervention without any day of its own is taken as done. */
export function hasBegun({ startedOn, endedOn, announcedOn, agreedOn }: Intervention, today: Day): boolean {
  const first = startedOn ?? endedOn;
  return first === undefined ? announcedOn === undefined && agreedOn === undefined : first <= today;
}

/** False for an emergency: word to the adviser and the agreement then follow the work. */
export const isPlanned = ({ planned }: Intervention): boolean => planned !== false;

/** The year and the rank of an intervention's number: '2026-014' -> 2026 and 14. */
export function numberParts({ number }: Intervention): { readonly year: number; readonly rank: number } {
  const [year, rank] = number.split('-');
  return { year: Number(year), rank: Number(rank) };
}
