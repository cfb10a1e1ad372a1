import type { Page } from '../markdown/blocks.ts';
import type { Format } from './format.ts';
import { blocksHtml } from './html/blocks.ts';
import { element, escapeHtml } from './html/element.ts';
import { headHtml } from './html/head.ts';
import { notesHtml } from './html/notes.ts';
import { beginWriting } from './html/writing.ts';

/** One self-contained accessible page: no script, no request, its style sheet for screen and paper in it. */
export const html: Format = {
  name: 'html',
  extension: 'html',
  write: async (page) => new TextEncoder().encode(pageHtml(page)),
};

function pageHtml(page: Page): string {
  const writing = beginWriting(page, blocksHtml);
  const { words, organisation, title } = page;
  const skip = element('a', { class: 'skip', href: '#_main' }, escapeHtml(words.skipToContent));
  const header = element(
    'header',
    {},
    '\n',
    ...lines(draftHtml(page), element('p', { class: 'organisation' }, escapeHtml(organisation))),
  );
  const content = lines(
    element('h1', {}, escapeHtml(title)),
    particularsHtml(page),
    writing.blocks(page.blocks),
    notesHtml(writing),
  );
  const main = element('main', { id: '_main', tabindex: -1 }, '\n', ...content);
  const footer = element('footer', {}, '\n', ...lines(element('p', {}, escapeHtml(`${organisation} – ${title}`))));
  const body = element('body', {}, '\n', ...lines(skip, header, main, footer));
  return `<!DOCTYPE html>\n${element('html', { lang: page.language }, '\n', ...lines(headHtml(page), body))}\n`;
}

function draftHtml({ draft, words }: Page): string {
  return draft ? element('p', { class: 'draft' }, element('strong', {}, escapeHtml(words.draft))) : '';
}

function particularsHtml({ particulars }: Page): string {
  const groups = particulars.map(({ term, detail }) =>
    element('div', {}, element('dt', {}, escapeHtml(term)), element('dd', {}, escapeHtml(detail))),
  );
  return groups.length === 0 ? '' : element('dl', { class: 'particulars' }, '\n', ...lines(...groups));
}

const lines = (...parts: readonly string[]): readonly string[] =>
  parts.filter((part) => part !== '').map((part) => `${part}\n`);
