import type { Day } from '../model/day.ts';
import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';

export type Person = Entry<Registers['people']>;

/** True when the person works for or with the organisation that day: the first and the last day count. */
export const isThere = ({ data }: Person, day: Day): boolean =>
  (data.startedOn ?? day) <= day && !hasEnded(data.leftOn, day);

/** The people who are there today. */
export const activePeople = ({ repository, today }: Facts): readonly Person[] =>
  repository.entries('people').filter((person) => isThere(person, today));

/** True for whoever is neither an employee nor elected, but sees the centre from inside: a supplier's employee, a trainee. */
export const isOutsider = ({ data }: Person): boolean => outsiderKinds.has(data.kind);

const outsiderKinds: ReadonlySet<string> = new Set(['supplier-employee', 'trainee', 'volunteer']);
