import { addPeriod, type Day } from '../../model/day.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { performanceDays } from '../../rules/performances.ts';
import { isInYear, type ReportContext } from './report-context.ts';

export type Control = Entry<Registers['controls']>;

/** The days of the year on which a control was done, and those by which it should have been and was not. */
export interface ControlDays {
  readonly control: Control;
  readonly done: readonly Day[];
  readonly missed: readonly Day[];
}

/** The controls of which the year holds a performance or a missed day. */
export const controlDays = (context: ReportContext): readonly ControlDays[] =>
  context.facts.repository
    .entries('controls')
    .map((control) => daysOf(context, control))
    .filter(({ done, missed }) => done.length + missed.length > 0);

function daysOf(context: ReportContext, control: Control): ControlDays {
  const days = [...new Set(performanceDays(context.facts, control.data))].sort().filter((day) => day <= context.end);
  return {
    control,
    done: days.filter((day) => isInYear(context, day)),
    missed: missedDays(context, control, days).filter((day) => isInYear(context, day)),
  };
}

/** From one performance to the next, each last day that passed in between. */
function missedDays(context: ReportContext, { data }: Control, days: readonly Day[]): readonly Day[] {
  const { period, startsOn, endedOn } = data;
  const first = days[0] ?? startsOn;
  if (first === undefined) return [];
  const starts = startsOn !== undefined && startsOn < first ? [startsOn, ...days] : days.length === 0 ? [first] : days;
  const last = [endedOn, lastCounted(context)].reduce<Day>((least, day) => (day && day < least ? day : least), '9');
  return starts.flatMap((from, index) => dueBetween(from, period, { next: starts[index + 1], last }));
}

/** A last day that is today has not passed: there is still time. */
const lastCounted = ({ end, isProvisional }: ReportContext): Day => (isProvisional ? addPeriod(end, 'P1D', -1) : end);

function dueBetween(from: Day, period: string, { next, last }: { next: Day | undefined; last: Day }): readonly Day[] {
  const due: Day[] = [];
  let day = addPeriod(from, period);
  while (day > from && day <= last && (next === undefined || day < next)) {
    due.push(day);
    day = addPeriod(day, period);
  }
  return due;
}
