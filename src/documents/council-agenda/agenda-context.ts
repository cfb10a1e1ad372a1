import { type Deadline, isOverdue, isUndated } from '../../deadlines/deadline.ts';
import { deadlinesOf } from '../../deadlines/index.ts';
import type { CouncilAgendaWords } from '../../languages/council-agenda-words.ts';
import { councilAgendaWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Day } from '../../model/day.ts';
import type { Facts } from '../../model/repository.ts';
import { isIn, type Month, monthAt } from './month.ts';

/** All that a part of the agenda may know. */
export interface AgendaContext {
  /** As of the day up to which the month is known. */
  readonly facts: Facts;
  /** The day of the reader: what the registers know today of a month that is past. */
  readonly today: Day;
  readonly month: Month;
  readonly language: Language;
  readonly words: CouncilAgendaWords;
  readonly deadlines: readonly Deadline[];
}

export function agendaContext(facts: Facts, language: Language, name: string | undefined): AgendaContext {
  const month = monthAt(name ?? facts.today.slice(0, 7), facts.today);
  const { repository, revision } = facts;
  const then: Facts = { repository, today: month.state, revision, replay: true };
  const words = councilAgendaWordsOf(language.code);
  return { facts: then, today: facts.today, month, language, words, deadlines: deadlinesOf(then) };
}

/** '5 novembre' for a day of the month, with its year for any other. */
export const dayIn = ({ month, language, words }: AgendaContext, day: Day): string =>
  isIn(month, day) ? words.dayAndMonth(day) : language.formatDay(day);

/** True for what falls due in the month, or was late already on the day up to which it is known; today also for what no day is known of. */
export const isDue = (deadline: Deadline, { month }: AgendaContext): boolean =>
  isIn(month, deadline.on) || isOverdue(deadline, month.state) || (isUndated(deadline) && !month.isOver);

/** The form for none, one or many: 'aucun incident|{count} incident|{count} incidents'. */
export function inCount(forms: string, count: number): string {
  const [none = '', one = '', many = ''] = forms.split('|');
  return (count === 0 ? none : count === 1 ? one : many).replaceAll('{count}', String(count));
}
