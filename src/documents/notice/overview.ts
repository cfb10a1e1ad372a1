import { phrase } from '../../languages/phrase.ts';
import { typesetText } from '../../markdown/typography.ts';
import { atStart, isMissing, type Said } from '../said.ts';
import type { NoticeContext } from './context.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { overviewDrawing, type Step } from './overview-drawing.ts';

/** The notice at a glance: why, which data, who, how long, which rights. The drawing and the same in words. */
export function overview(context: NoticeContext, facts: NoticeFacts) {
  const steps = stepsOf(context, facts);
  const told = steps.map(({ title, words }, index) => `${index + 1}. ${title} : ${words.join(' ; ')}.`).join(' ');
  return {
    caption: context.language.terms['overview.title'],
    alternative: phrase(context.language.terms['overview.alternative'], { steps: told }),
    drawing: overviewDrawing(steps),
  };
}

function stepsOf({ language, jurisdiction }: NoticeContext, facts: NoticeFacts): readonly Step[] {
  const { terms, formatList } = language;
  // A drawing's words do not pass through the Markdown, where those of the text get their typography.
  const tag = `${language.code}-${jurisdiction.toUpperCase()}`;
  const known = (words: readonly Said[]): readonly string[] =>
    words.filter((word): word is string => !isMissing(word)).map((word) => typesetText(word.replace(/\.$/, ''), tag));
  return [
    { title: terms['overview.why'], words: known(facts.purposes.titles) },
    { title: terms['overview.what'], words: known(facts.data.titles) },
    { title: terms['overview.who'], words: known(facts.recipients.titles) },
    { title: terms['overview.how-long'], words: known(facts.retention.lines.slice(0, 2)) },
    { title: terms['overview.rights'], words: known([atStart(formatList(facts.rights.titles))]) },
  ];
}
