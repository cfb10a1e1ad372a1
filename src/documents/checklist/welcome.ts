import { inByteOrder } from '../../model/byte-order.ts';
import { awarenessActions, reached } from '../../rules/awareness.ts';
import { sayer } from '../said.ts';
import { type ChecklistContext, headOf, type Line, lineText } from './checklist-context.ts';

/** The security instructions, the arrival sessions that the person was at, and the next awareness session planned. */
export function welcomeLines(context: ChecklistContext): readonly Line[] {
  return [informedLine(context), ...arrivalSessions(context), ...nextSession(context)];
}

function informedLine({ facts, words, language, person }: ChecklistContext): Line {
  const { informedOn } = person.data;
  const isDone = informedOn !== undefined && informedOn <= facts.today;
  const day = isDone ? language.formatDay(informedOn) : undefined;
  const what = lineText(isDone ? words.arrival.welcomeDone : words.arrival.welcome, { day });
  return { isDone, what, by: words.by.adviser, reference: `people/${person.id}` };
}

function arrivalSessions({ facts, words, language, person }: ChecklistContext): readonly Line[] {
  const followed = awarenessActions(facts).filter((one) => one.data.kind === 'arrival' && reached(one, person));
  return followed.map((one) => ({
    isDone: true,
    what: lineText(words.arrival.welcomeSession, {
      name: sayer(language, one).needed(one.data.subject, 'subject'),
      day: language.formatDay(one.data.on),
    }),
    by: words.by.adviser,
    reference: `trainings/${one.id}`,
  }));
}

function nextSession(context: ChecklistContext): readonly Line[] {
  const { facts, words, language } = context;
  const [next] = facts.repository
    .entries('trainings')
    .filter(({ data }) => data.planned === true && data.kind === 'awareness' && data.on >= facts.today)
    .toSorted((one, other) => inByteOrder(one.data.on, other.data.on));
  if (next === undefined) return [];
  const name = sayer(language, next).needed(next.data.subject, 'subject');
  const what = lineText(words.arrival.session, { name, day: language.formatDay(next.data.on) });
  return [{ isDone: false, what, by: headOf(context), reference: `trainings/${next.id}` }];
}
