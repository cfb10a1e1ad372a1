import type { Deadline } from '../deadlines/deadline.ts';
import type { DeadlineTexts, DueWord } from '../languages/deadline-texts.ts';
import { sourcesInSeries } from '../languages/in-series.ts';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence, masked, plainly } from '../languages/sentence.ts';
import { addPeriod, type Day, daysBetween, weekdayOf } from '../model/day.ts';
import type { Choice, Due } from './agenda.ts';

/** What every form of the agenda may know. */
export interface AgendaContext {
  readonly today: Day;
  /** The last day shown; undefined shows all. */
  readonly until: Day | undefined;
  readonly overdueOnly: boolean;
  readonly language: Language;
  readonly texts: DeadlineTexts;
  /** Several centres were read: each deadline says whose it is. */
  readonly severalCentres: boolean;
  /** People are named; otherwise their first letter stands where a sentence needs a name. */
  readonly namesPeople: boolean;
  /** How a norm is cited in the language of messages; undefined for one that no catalogue holds. */
  cite(norm: string): string | undefined;
}

/** A deadline in words. */
export interface SaidDue {
  /** 'en retard de 12 jours', 'dans 3 jours' */
  readonly when: string;
  /** '10 novembre 2026', with the hour where the law counts in hours; '' when nothing says since when. */
  readonly day: string;
  /** What there is to do; of which centre, when there are several. */
  readonly title: string;
  /** The person in charge; '' when nobody is, or may not be named. */
  readonly who: string;
  readonly sources: string;
  /** 'registers/controls.yaml:12' */
  readonly place: string;
}

/** Deadlines under one heading. */
export interface Section {
  readonly heading: string;
  readonly dues: readonly SaidDue[];
  readonly isLate: boolean;
}

/** A list of so many weeks at most goes by week, a longer one by month. */
const weeksInList = 'P6W';

/** The agenda in words: what is late first, what has no day, what is waived, then week by week or month by month. */
export function pageOf({ overdue, undated, waived, coming }: Choice, context: AgendaContext): readonly Section[] {
  const { today, until, texts, overdueOnly } = context;
  const section = (dues: readonly Due[], heading: string, isLate = false): readonly Section[] =>
    dues.length === 0
      ? []
      : [
          {
            heading: fillSentence(heading, { count: dues.length }),
            isLate,
            dues: dues.map((due) => said(due, context)),
          },
        ];
  const byWeek = until !== undefined && until <= addPeriod(today, weeksInList);
  const groups = new Map<string, Due[]>();
  for (const due of overdueOnly ? [] : coming) {
    const heading = headingOf(due.deadline.on ?? today, byWeek, context);
    groups.set(heading, [...(groups.get(heading) ?? []), due]);
  }
  return [
    ...section(overdue, texts.words.overdue, true),
    ...section(undated, texts.words.noDay),
    ...section(overdueOnly ? [] : waived, texts.words.waivers),
    ...[...groups].flatMap(([heading, dues]) => section(dues, heading)),
  ];
}

function headingOf(day: Day, byWeek: boolean, { texts, language }: AgendaContext): string {
  if (!byWeek) return texts.formatMonth(day.slice(0, 7));
  return fillSentence(texts.words.week, { day: language.formatDay(mondayOf(day)) });
}

const mondayOf = (day: Day): Day => addPeriod(day, `P${weekdayOf(day)}D`, -1);

/** One deadline in words. */
export function said(due: Due, context: AgendaContext): SaidDue {
  const { deadline, place, centre, responsible } = due;
  const { namesPeople, severalCentres } = context;
  const { words } = context.texts;
  const title = titleOf(due, context);
  return {
    when: whenSaid(deadline, context),
    day: daySaid(due, context),
    title: severalCentres && centre !== '' ? fillSentence(words.ofCentre, { centre, title }) : title,
    who: responsible !== undefined && namesPeople ? plainly(responsible) : '',
    sources: sourcesInSeries(
      deadline.norms.flatMap((norm) => context.cite(norm) ?? []),
      context.language,
    ),
    place: `${place.file}:${place.line}`,
  };
}

/** What there is to do. Several people are named or only counted: one first letter would stand for them all. */
export function titleOf({ deadline }: Due, context: AgendaContext): string {
  const { texts, language, namesPeople } = context;
  const { code } = deadline;
  const { people, ...others } = deadline.values;
  const values = namesPeople && people !== undefined ? { people, ...others } : others;
  const count = typeof values.count === 'number' ? values.count : 1;
  return fillSentence(plural(texts.topics[code].title, count, language), values, namesPeople ? plainly : masked);
}

function whenSaid({ on, waivedUntil }: Deadline, { today, texts, language }: AgendaContext): string {
  const { words } = texts;
  if (waivedUntil !== undefined) return fillSentence(words.waived, { day: language.formatDay(waivedUntil) });
  if (on === undefined) return words.undated;
  const days = daysBetween(today, on);
  const said: Readonly<Record<number, DueWord>> = { 0: 'today', 1: 'tomorrow' };
  const word = said[days];
  if (word !== undefined) return words[word];
  return plural(days < 0 ? words.late : words.in, Math.abs(days), language);
}

function daySaid({ deadline: { on, time } }: Due, { texts, language }: AgendaContext): string {
  if (on === undefined) return '';
  const day = language.formatDay(on);
  return time === undefined ? day : fillSentence(texts.words.hour, { day, time });
}
