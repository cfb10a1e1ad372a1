import { phrase } from '../../languages/phrase.ts';
import { inByteOrder } from '../../model/byte-order.ts';
import type { Day } from '../../model/day.ts';
import type { RegisterName } from '../../model/records.ts';
import { isRecord } from '../../rules/controlled-documents.ts';
import { inPhrase, type Said, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import { cameIn, isIn } from './month.ts';
import { reference } from './reference.ts';

export interface InformationRow {
  readonly day: string;
  readonly what: Said;
  readonly reference: string;
}

interface Told {
  readonly on: Day;
  readonly what: Said;
  readonly from: readonly [register: RegisterName, id: string];
}

/** What the council may know and need not decide: trainings, opinions, reports and minutes of the month. */
export function information(context: AgendaContext): readonly InformationRow[] {
  return [...trainings(context), ...opinions(context), ...records(context)]
    .toSorted((one, other) => inByteOrder(one.on, other.on))
    .map(({ on, what, from }) => ({ day: dayIn(context, on), what, reference: reference(...from) }));
}

function trainings({ facts, month, language, words }: AgendaContext): readonly Told[] {
  return facts.repository.entries('trainings').flatMap((one) => {
    const { on, subject, planned = false } = one.data;
    if (!isIn(month, on)) return [];
    const form = planned || on > month.state ? words.information.trainingToCome : words.information.training;
    const what = inPhrase(form, { subject: sayer(language, one).needed(subject, 'subject') });
    return [{ on, what, from: ['trainings', one.id] }];
  });
}

/** An opinion is told in the month it is given; its answer in the month it comes. */
function opinions(context: AgendaContext): readonly Told[] {
  const { facts, month, language, words } = context;
  return facts.repository.entries('opinions').flatMap((one): readonly Told[] => {
    const { on, answeredOn, followed = 'pending' } = one.data;
    const from = ['opinions', one.id] as const;
    const subject = sayer(language, one).needed(one.data.subject, 'subject');
    const answer = phrase(words.information.answer, { followed: words.followed[followed] });
    return [
      ...(cameIn(month, on) ? [{ on, what: inPhrase(words.information.opinion, { subject }), from }] : []),
      ...(cameIn(month, answeredOn)
        ? [{ on: answeredOn, what: inPhrase(answer, { subject, day: dayIn(context, on) }), from }]
        : []),
    ];
  });
}

/** Reports and minutes by their day, questionnaires by the day they were sent. */
function records({ facts, month, language, words }: AgendaContext): readonly Told[] {
  return facts.repository.entries('documents').flatMap((one) => {
    const { kind, sentOn, on = sentOn, title } = one.data;
    const day = kind === 'questionnaire' ? (sentOn ?? on) : on;
    if (!isRecord(one) || !cameIn(month, day)) return [];
    const form = kind === 'questionnaire' && day === sentOn ? words.information.sent : words.information.record;
    const what = inPhrase(form, { title: sayer(language, one).needed(title, 'title') });
    return [{ on: day, what, from: ['documents', one.id] }];
  });
}
