import { type Deadline, type DeadlineCode, isOverdue } from '../../deadlines/deadline.ts';
import { phrase } from '../../languages/phrase.ts';
import { plural } from '../../languages/plural.ts';
import { fillSentence } from '../../languages/sentence.ts';
import type { Day } from '../../model/day.ts';
import type { RegisterName } from '../../model/records.ts';
import type { Repository } from '../../model/repository.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import { placeReference, reference } from './reference.ts';

export interface DueRow {
  /** Undefined where no day is known: told last. */
  readonly on: Day | undefined;
  readonly what: string;
  readonly when: string;
  readonly reference: string;
}

/** Where the key of a deadline is the id of an entry. */
const registers: Partial<Readonly<Record<DeadlineCode, RegisterName>>> = {
  control: 'controls',
  'restore-test': 'backups',
  'ups-check': 'assets',
  exercise: 'documents',
  'room-list': 'rooms',
  'processor-audit': 'processors',
  'plan-action': 'plan',
  'policy-review': 'documents',
  'notice-review': 'notices',
};

/** Duties whose outcome is a document that the council sees. */
const documentDuties: ReadonlySet<string> = new Set([
  ...['duty:policy-review', 'duty:annual-report', 'duty:security-plan', 'duty:security-plan-review'],
  ...['duty:questionnaire', 'duty:compliance-audit'],
]);

export const isDocumentDuty = ({ code, id }: Deadline, { find }: Repository): boolean =>
  code === 'control' && documentDuties.has(find('controls', id.replace('control/', ''))?.data.duty ?? '');

/** A deadline in the words of the list of deadlines. */
export function dueRow(deadline: Deadline, context: AgendaContext): DueRow {
  const { words, language } = context;
  const { code, id, at, values = {} } = deadline;
  const register = registers[code];
  const key = id.slice(code.length + 1);
  const count = typeof values.count === 'number' ? values.count : 1;
  return {
    on: deadline.on,
    what: fillSentence(
      code === 'control' ? words.controlName : plural(words.deadlines[code].title, count, language),
      values,
    ),
    when: whenOf(deadline, context),
    reference: register === undefined ? placeReference(at) : reference(register, key),
  };
}

export function whenOf(deadline: Pick<Deadline, 'on' | 'waivedUntil'>, context: AgendaContext): string {
  const { words, month } = context;
  if (deadline.on === undefined) return words.due.undated;
  const day = dayIn(context, deadline.on);
  if (isOverdue(deadline, month.state)) return phrase(words.due.late, { day });
  return phrase(words.due.before, { day });
}
