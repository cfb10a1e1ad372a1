import type { Choice } from '../agenda/agenda.ts';
import type { AgendaContext } from '../agenda/page.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Session } from './command.ts';

export const agendaFormats = ['pretty', 'md', 'json'] as const;
export type AgendaFormat = (typeof agendaFormats)[number];

/** Prints the agenda in the form that was asked for. */
export async function printAgenda(
  format: AgendaFormat,
  choice: Choice,
  context: AgendaContext,
  session: Session,
): Promise<void> {
  if (format === 'json') return session.print((await import('../agenda/json.ts')).printJson(choice, context));
  if (format === 'md') return session.print((await import('../agenda/markdown.ts')).printMarkdown(choice, context));
  const { printPretty } = await import('../agenda/pretty.ts');
  const { paintFor } = await import('../reports/paint.ts');
  session.print(printPretty(choice, context, { paint: await paintFor(session.colour), width: session.width }));
}

/** Writes the agenda as a calendar, and says so. */
export async function writeIcs(file: string, choice: Choice, context: AgendaContext, session: Session): Promise<void> {
  const [{ calendarOf }, { writeCalendar }, { writeText }] = await Promise.all([
    import('../agenda/calendar.ts'),
    import('../exchange/ics.ts'),
    import('../files/write.ts'),
  ]);
  const calendar = calendarOf(choice, context);
  writeText(file, writeCalendar(calendar));
  const words = plural(context.texts.words.written, calendar.events.length, context.language);
  session.print(`${fillSentence(words, { path: file })}\n`);
}
