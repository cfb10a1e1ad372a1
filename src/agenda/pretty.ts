import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Paint } from '../reports/paint.ts';
import { printable } from '../reports/printable.ts';
import { wrap } from '../reports/wrap.ts';
import type { Choice } from './agenda.ts';
import { type AgendaContext, pageOf, type SaidDue, type Section } from './page.ts';

interface Screen {
  readonly paint: Paint;
  /** Columns of the terminal; undefined leaves lines whole. */
  readonly width: number | undefined;
}

/** The agenda for the terminal. */
export function printPretty(choice: Choice, context: AgendaContext, screen: Screen): string {
  const sections = pageOf(choice, context).map((section) => sectionLines(section, context, screen).join('\n\n'));
  return `${[...sections, ...closing(choice, context, screen)].join('\n\n')}\n`;
}

function sectionLines({ heading, dues, isLate }: Section, context: AgendaContext, screen: Screen): readonly string[] {
  const { paint } = screen;
  const label = isLate ? paint.error : paint.title;
  return [label(heading), ...dues.map((due) => dueLines(due, isLate, context, screen).join('\n'))];
}

function dueLines(due: SaidDue, isLate: boolean, context: AgendaContext, screen: Screen): readonly string[] {
  const { paint, width } = screen;
  const { words } = context.texts;
  const fold = (line: string, margin: string) => (width === undefined ? line : wrap(line, width, margin));
  const labelled = (label: string, said: string) =>
    said === '' ? [] : [fold(`  ${paint.dim(label)} ${said}`, ' '.repeat(label.length + 3))];
  const when = isLate ? paint.warning(due.when) : paint.info(due.when);
  const day = due.day === '' ? '' : ` ${paint.dim(`(${due.day})`)}`;
  return [
    `${paint.dim(printable(due.place))}  ${when}${day}`,
    fold(`  ${paint.bold(printable(due.title))}`, '  '),
    ...labelled(words.who, printable(due.who)),
    ...labelled(context.language.words['report.source'], due.sources),
  ];
}

/** What is not on the page, or that there is nothing on it. */
export function closing(
  { overdue, undated, waived, coming, later }: Choice,
  { texts, language, until, overdueOnly }: AgendaContext,
  { paint }: Pick<Screen, 'paint'>,
): readonly string[] {
  const { words } = texts;
  if (overdueOnly) return overdue.length + undated.length > 0 ? [] : [paint.good(words.nothingOverdue)];
  const shown = overdue.length + undated.length + waived.length + coming.length;
  const nothing = shown === 0 && until !== undefined;
  return [
    ...(nothing ? [paint.good(fillSentence(words.nothing, { day: language.formatDay(until) }))] : []),
    ...(later > 0 ? [paint.dim(plural(words.later, later, language))] : []),
  ];
}
