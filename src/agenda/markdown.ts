import { escapeMarkdown } from '../formats/markdown/escape-markdown.ts';
import { fillSentence } from '../languages/sentence.ts';
import { cleanText } from '../markdown/escape.ts';
import { noPaint } from '../reports/paint.ts';
import type { Choice } from './agenda.ts';
import { type AgendaContext, pageOf, type SaidDue } from './page.ts';
import { closing } from './pretty.ts';

/** The agenda as a page to send or to print. */
export function printMarkdown(choice: Choice, context: AgendaContext): string {
  const { texts, language, today } = context;
  const title = fillSentence(texts.words.heading, { day: language.formatDay(today) });
  const sections = pageOf(choice, context).map(({ heading, dues }) => {
    return [`## ${plain(heading)}`, dues.map((due) => item(due, context)).join('\n')].join('\n\n');
  });
  const last = closing(choice, context, { paint: noPaint }).map(plain);
  return `${[`# ${plain(title)}`, ...sections, ...last].join('\n\n')}\n`;
}

function item(due: SaidDue, { texts, language }: AgendaContext): string {
  const when = due.day === '' ? due.when : `${due.when} (${due.day})`;
  const labelled = (label: string, said: string) => (said === '' ? [] : [`  ${plain(label)} ${plain(said)}`]);
  return [
    `- **${plain(due.title)}**`,
    `  ${plain(when)}`,
    ...labelled(texts.words.who, due.who),
    ...labelled(language.words['report.source'], due.sources),
    ...labelled(texts.words.where, due.place),
  ].join('  \n');
}

const plain = (text: string): string => escapeMarkdown(cleanText(text));
