import type { Page } from '../markdown/blocks.ts';
import type { Format } from './format.ts';
import { anchorsOf } from './markdown/anchors.ts';
import { blockLines, type Writing } from './markdown/blocks.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { inlineMarkdown } from './markdown/inlines.ts';

/** CommonMark with GFM tables and footnotes, to be read as it is. Drawings are their alternative text. */
export const markdown: Format = {
  name: 'markdown',
  extension: 'md',
  write: async (page) => new TextEncoder().encode(`${pageLines(page).join('\n')}\n`),
};

function pageLines(page: Page): readonly string[] {
  const writing: Writing = { page, anchors: anchorsOf(page.blocks), lineBreak: '\\\n', barInCode: '|' };
  const { draft, organisation, particulars, title, words } = page;
  const facts = particulars.map(({ term, detail }) => ({ term: text(term), details: [text(detail)] }));
  return [
    ...(draft ? [`**${escapeMarkdown(words.draft)}**`, ''] : []),
    `**${escapeMarkdown(organisation)}**`,
    '',
    `# ${escapeMarkdown(title)}`,
    '',
    ...(facts.length === 0 ? [] : [...blockLines([{ kind: 'facts', facts }], writing), '']),
    ...blockLines(page.blocks, writing),
    ...noteLines(writing),
  ];
}

const text = (words: string) => [{ kind: 'text', text: words } as const];

function noteLines(writing: Writing): readonly string[] {
  return writing.page.notes.flatMap((note, index) => [
    '',
    `[^${index + 1}]: ${inlineMarkdown(note, { ...writing, lineBreak: '<br>' })}`,
  ]);
}
