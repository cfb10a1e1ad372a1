import { inByteOrder } from '../model/byte-order.ts';
import type { Day } from '../model/day.ts';
import type { Values } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import type { NormId } from '../norms/norm-id.ts';
import type { Profile } from '../rules/rule.ts';

/** The topics, each of one file and of one sentence in every language. */
export type DeadlineCode =
  | 'access-review'
  | 'access-withdrawal'
  | 'activity-review'
  | 'annual-report'
  | 'audit'
  | 'awareness'
  | 'breach-assessment'
  | 'breach-notification'
  | 'contract'
  | 'control'
  | 'council-item'
  | 'declaration'
  | 'document-review'
  | 'dpia-review'
  | 'exercise'
  | 'intervention'
  | 'inventory'
  | 'licence'
  | 'mailbox'
  | 'norm-assessment'
  | 'notice-review'
  | 'plan-action'
  | 'policy'
  | 'policy-review'
  | 'processor-audit'
  | 'questionnaire'
  | 'request'
  | 'restore-test'
  | 'room-list'
  | 'security-plan'
  | 'support'
  | 'training'
  | 'ups-check'
  | 'waiver-end';

/** One thing to do by a day, as its topic sees it. */
export interface Task {
  /** Stable from one run to the next, unique in its topic: the id of the entry, or what the entries of a group share. */
  readonly key: string;
  /** The last day to do it; absent when it is due already and the registers do not say since when. */
  readonly on?: Day | undefined;
  /** 'HH:MM' in Belgian time, where the law counts in hours. */
  readonly time?: string;
  readonly at: Location;
  /** `count`, where there is one, chooses the form of the sentence. */
  readonly values?: Values;
  /** In place of the norms of the topic. */
  readonly norms?: readonly string[];
  /** In place of the rules of the topic: those whose waiver covers this task. */
  readonly rules?: readonly string[];
  /** The id of the person in charge. */
  readonly who?: string | undefined;
}

/** A kind of deadline: the same facts give the same tasks. A task of a day before today is overdue. */
export interface Topic {
  readonly code: DeadlineCode;
  readonly norms: readonly NormId[];
  readonly profiles: readonly Profile[];
  /** The rules that find the same when the day is past: a centre that switches them all off wants no such deadline. */
  readonly rules: readonly string[];
  /** How long before the day a calendar reminds of it; a week when left out. */
  readonly reminder?: string;
  tasks(facts: Facts): Iterable<Task>;
}

/** A task with its topic: plain data that prints, sorts and compares. */
export interface Deadline {
  /** '<topic>/<key>' */
  readonly id: string;
  readonly code: DeadlineCode;
  readonly on: Day | undefined;
  readonly time: string | undefined;
  readonly at: Location;
  readonly values: Values;
  readonly norms: readonly string[];
  readonly who: string | undefined;
  /** The last day of the waiver that covers it. */
  readonly waivedUntil: Day | undefined;
  readonly reminder: string | undefined;
}

type When = Pick<Deadline, 'on' | 'waivedUntil'>;

/** The last day passed, and no waiver covers it. */
export const isOverdue = ({ on, waivedUntil }: When, today: Day): boolean =>
  waivedUntil === undefined && on !== undefined && on < today;

/** To be done, and the registers do not say since when. */
export const isUndated = ({ on, waivedUntil }: When): boolean => waivedUntil === undefined && on === undefined;

/** The order of every list of deadlines: the undated, then day by day; an hour of the day comes before the end of the day. */
export const byWhen = (one: Deadline, other: Deadline): number => inByteOrder(whenOf(one), whenOf(other));

const whenOf = ({ on = '', time = '24:00' }: Deadline): string => `${on} ${time}`;

/** How far a list looks ahead when nothing is asked. */
export const usualHorizon = 'P30D';
