import { isOverdue, isUndated } from '../deadlines/deadline.ts';
import type { Calendar, CalendarEvent } from '../exchange/ics.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Choice, Due } from './agenda.ts';
import { type AgendaContext, said } from './page.ts';

/** A week before, unless the topic says otherwise; half a day where the law counts in hours. */
const usualReminder = 'P7D';
const hourlyReminder = 'PT12H';

/** The agenda as a calendar. What is late stands on today: in a calendar nobody looks back. Of what is waived, the end of the waiver. */
export function calendarOf({ overdue, undated, coming }: Choice, context: AgendaContext): Calendar {
  const { today, texts, language, overdueOnly } = context;
  const shown = [...undated, ...overdue, ...(overdueOnly ? [] : coming)];
  const centres = [...new Set(shown.map(({ centre }) => centre))].filter((centre) => centre !== '');
  return {
    name: fillSentence(texts.words.calendar, { name: centres.length === 1 ? (centres[0] ?? '') : 'cpas-sec' }),
    language: language.code,
    stamp: today,
    events: shown.map((due) => eventOf(due, context)),
  };
}

function eventOf(due: Due, context: AgendaContext): CalendarEvent {
  const { deadline, uid } = due;
  const { today, texts, language } = context;
  const { title, when, day, who, sources } = said(due, context);
  const late = isOverdue(deadline, today) || isUndated(deadline);
  const labelled = (label: string, text: string) => (text === '' ? [] : [`${label} ${text}`]);
  const description = [
    ...(day === '' ? [when] : labelled(texts.words.since, day)),
    ...labelled(texts.words.who, who),
    ...labelled(language.words['report.source'], sources),
    // From the folder of the registers: the file travels.
    ...labelled(texts.words.where, `${deadline.at.file}:${deadline.at.line}`),
  ];
  return {
    uid,
    on: late ? today : (deadline.on ?? today),
    time: late ? undefined : deadline.time,
    summary: late && day !== '' ? `${title} (${when})` : title,
    description: description.join('\n'),
    category: texts.topics[deadline.code].category,
    reminder: deadline.reminder ?? (deadline.time === undefined ? usualReminder : hourlyReminder),
  };
}
