import { yearEnd } from '../../model/day.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { reached } from '../../rules/awareness.ts';
import { sayer } from '../said.ts';
import { decimal } from './figures.ts';
import { isInYear, type ReportContext } from './report-context.ts';

type Training = Entry<Registers['trainings']>;

/** Campaigns, sessions for the staff and courses of the service held in the year, and what the next year is to bring. */
export function trainings(context: ReportContext) {
  const held = trainingsOfYear(context);
  const ofKind = (...kinds: readonly Training['data']['kind'][]) =>
    held.filter(({ data }) => kinds.includes(data.kind ?? 'awareness')).map((one) => rowOf(context, one));
  return {
    campaigns: ofKind('campaign'),
    sessions: ofKind('awareness', 'arrival'),
    courses: ofKind('professional'),
    ahead: ahead(context),
    yearAhead: context.year + 1,
  };
}

/** What was held in the year, the earliest first: what is still marked as planned was not, or nobody wrote it. */
export const trainingsOfYear = (context: ReportContext): readonly Training[] =>
  context.facts.repository
    .entries('trainings')
    .filter(({ data }) => data.planned !== true && isInYear(context, data.on))
    .toSorted(byDay);

const byDay = (one: Training, other: Training): number => (one.data.on < other.data.on ? -1 : 1);

function rowOf(context: ReportContext, training: Training) {
  const { language, say } = context;
  const { on, subject, audience, hours } = training.data;
  const said = sayer(language, training);
  return {
    day: language.formatDay(on),
    subject: said.needed(subject, 'subject'),
    audience: said.optional(audience, 'audience'),
    participants: participantsOf(context, training),
    hours: hours === undefined ? '–' : say('testHours', { hours: decimal(hours) }),
  };
}

/** How many were reached; '–' when the register does not say who. */
function participantsOf({ facts, say }: ReportContext, training: Training): string {
  const { everyone, services, participants } = training.data;
  const count = facts.repository.entries('people').filter((person) => reached(training, person)).length;
  if (everyone === true) return say('everyone', {}, count);
  if (services !== undefined) return say('services', {}, count);
  return participants === undefined ? '–' : say('participants', {}, count);
}

/** What the register holds for the rest of the year and for the next; welcomes cannot be planned. */
function ahead(context: ReportContext) {
  const last = yearEnd(context.year + 1);
  return context.facts.repository
    .entries('trainings')
    .filter(({ data }) => data.on > context.end && data.on <= last && data.kind !== 'arrival')
    .toSorted(byDay)
    .map((one) => rowOf(context, one));
}
